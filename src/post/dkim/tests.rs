//! Keys that sign and keys that cannot, the example of RFC 8463, and letters that were changed.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, Pkcs8V2Der};
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, RsaKeyPair, UnparsedPublicKey};
use aws_lc_rs::signature::{KeyPair, RSA_PKCS1_2048_8192_SHA256};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;

use super::{PublicKey, Signer, canonical};
use crate::model::{DkimKey, EmailAddress};

/// The private key of RFC 8463, appendix A.2.
const SEED: &str = "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=";
/// Its public half, as the RFC shows it.
const PUBLIC: &str = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

/// The letter of RFC 8463, appendix A.3.
const LETTER: &str = "From: Joe SixPack <joe@football.example.com>\r\n\
    To: Suzie Q <suzie@shopping.example.net>\r\n\
    Subject: Is dinner ready?\r\n\
    Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n\
    Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n\
    \r\n\
    Hi.\r\n\
    \r\n\
    We lost the game.  Are you hungry yet?\r\n\
    \r\n\
    Joe.\r\n";

/// A key of 1024 bits, made for this test.
const SHORT: &str = "\
-----BEGIN RSA PRIVATE KEY-----
MIICXAIBAAKBgQDYhAvB2My8/T+UwSZDwXqI3rRq2NzSae5lgRUYraP9oU/oouSl
MW7GuMZlPg1ut0lU+RZGFipezBT8jbjv7YNQdiNpv3X2cdG1ykA/1KAQxOl+AOm3
aJmQi+UpGt2y9fDVTYZA6AdslJYpwPMffeAx7VYw+N7vtQ7TsI6AzeJp0QIDAQAB
AoGAecqlVnBekryeBE41+Q0foVgtAqFkbdP6rwxSUqRyR9xyt7jRhv7sgko0B4VF
Rw9A59SJq/kR8ms4LuyFqCjhoNrE7pt3tjhUs5m8IrafE9uHt/p1fR5crKjJsCwB
DDbmAjZ52Qn2UMM0HDcXTB3gg6duM58q22nhoDeYr3Yh3rUCQQD6YD0p0a42N99n
9fYwIOvt4cDbNExJ6jgx2bmp8wzwsdsxHgsepyjCdJvfSgkHJNCM5c/nhgHN4VvQ
o4Aeh3YLAkEA3WEZCmZ1qW6MI86/CXJevm/GL/8u6gj3sQFTI3AhJkOvNrt5oFqW
IKMDWWA77wz6iFzNjij9M/sWRYixQ8lVEwJAWsSvB80jWjaRQHAz6yjUP247a3yf
N6C49KGZJJqfk1b3PuxEXb1+ElkR9TYy5ascDCh4Ydf8KXZMweu0U90KFwJAKiqr
fVqkwMAIu21O3/rD5xwdMNk3U2af3zw0XMSn28T6o78z3IJEpDTIl4aIA/GB6uVa
VeCi0fradCYkNZgstwJBAPk2ueOKj6QRH+7wwTJW7hVafKOezljol6oFuQ5xC1/q
6ZlZSpskn8lYMMq4YGzF95xnXSUNcEIyv397DnqfKWQ=
-----END RSA PRIVATE KEY-----
";

fn dkim() -> DkimKey {
    DkimKey {
        domain: "football.example.com".to_owned(),
        selector: "brisbane".to_owned(),
        file: "keys/letters.pem".into(),
    }
}

fn pem(label: &str, der: &[u8]) -> Vec<u8> {
    let encoded = STANDARD.encode(der);
    let lines: Vec<&[u8]> = encoded.as_bytes().chunks(64).collect();
    let lines = lines.join(&b'\n');
    let lines = String::from_utf8(lines).expect("base64 is text");
    format!("-----BEGIN {label}-----\n{lines}\n-----END {label}-----\n").into_bytes()
}

/// The key of RFC 8463 in PKCS#8, version 1, as openssl writes it.
fn ed25519() -> Vec<u8> {
    let mut der = b"\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20".to_vec();
    der.extend(STANDARD.decode(SEED).expect("base64"));
    pem("PRIVATE KEY", &der)
}

fn rsa() -> Vec<u8> {
    let pair = RsaKeyPair::generate(KeySize::Rsa2048).expect("a key");
    let der: Pkcs8V1Der<'_> = pair.as_der().expect("a key");
    pem("PRIVATE KEY", der.as_ref())
}

fn signer(pems: Vec<Vec<u8>>) -> Signer {
    let dkim = dkim();
    Signer::new(pems.into_iter().map(|pem| (&dkim, pem))).expect("keys that sign")
}

fn at() -> Timestamp {
    Timestamp::from_second(1_528_637_909).expect("an instant")
}

/// Whether the signature that stands first in a letter is its letter's.
fn verifies(signed: &[u8], key: &PublicKey) -> bool {
    let Some((fields, body)) = canonical::split(signed) else { return false };
    let value = String::from_utf8_lossy(fields[0].value).into_owned();
    let tag = |name: &str| {
        let tags = value.split(';').filter_map(|tag| tag.trim().split_once('='));
        tags.filter(|(own, _)| *own == name)
            .map(|(_, value)| value.split_whitespace().collect::<String>())
            .next()
            .unwrap_or_default()
    };
    if STANDARD.encode(digest(&SHA256, &canonical::body(body))) != tag("bh") {
        return false;
    }
    let mut hashed = Vec::new();
    let mut used = vec![0];
    for name in tag("h").split(':') {
        let next = (0..fields.len()).rev().find(|at| !used.contains(at) && fields[*at].is(name));
        if let Some(at) = next {
            used.push(at);
            canonical::header_field(name, fields[at].value, &mut hashed);
        }
    }
    let Some((unproven, _)) = value.rsplit_once(" b=") else { return false };
    canonical::header_field("dkim-signature", format!("{unproven} b=").as_bytes(), &mut hashed);
    hashed.truncate(hashed.len() - 2);
    let Ok(proof) = STANDARD.decode(tag("b")) else { return false };
    if key.kind == "rsa" {
        let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &key.bytes);
        public.verify(&hashed, &proof).is_ok()
    } else {
        let public = UnparsedPublicKey::new(&ED25519, &key.bytes);
        public.verify(digest(&SHA256, &hashed).as_ref(), &proof).is_ok()
    }
}

#[test]
fn the_signature_of_rfc_8463_is_the_one_we_would_check() {
    let signature = "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n\
        \x20d=football.example.com; i=@football.example.com;\r\n\
        \x20q=dns/txt; s=brisbane; t=1528637909; h=from : to :\r\n\
        \x20subject : date : message-id : from : subject : date;\r\n\
        \x20bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n\
        \x20b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus\r\n\
        \x20Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==\r\n";
    let key = signer(vec![ed25519()]).public_keys().next().expect("a key");
    assert!(verifies(format!("{signature}{LETTER}").as_bytes(), &key));
}

#[test]
fn the_dns_record_of_rfc_8463_is_ours() {
    let record = signer(vec![ed25519()]).public_keys().next().expect("a key").dns_record();
    assert_eq!(record.name, "brisbane._domainkey.football.example.com");
    assert_eq!(record.value, format!("v=DKIM1; k=ed25519; p={PUBLIC}"));
}

#[test]
fn each_key_signs_and_any_change_breaks_each_signature() {
    for (pem, kind) in [(ed25519(), "ed25519"), (rsa(), "rsa")] {
        let signer = signer(vec![pem]);
        let key = signer.public_keys().next().expect("a key");
        assert_eq!(key.kind, kind);
        let signature = signer.sign(LETTER.as_bytes(), at()).expect("a signature");
        assert_eq!(signature, signer.sign(LETTER.as_bytes(), at()).expect("the same"));
        let signed = [&signature[..], LETTER.as_bytes()].concat();
        assert!(verifies(&signed, &key), "{}", String::from_utf8_lossy(&signed));
        for index in "DKIM-Signature:".len()..signed.len() {
            let mut changed = signed.clone();
            let is_name =
                changed[..index].rsplit(|byte| *byte == b'\n').next().is_some_and(|line| {
                    !line.contains(&b':') && !line.starts_with(b" ") && index > signature.len()
                });
            // Names of fields, and spaces, may change their looks.
            if changed[index].is_ascii_whitespace() || (is_name && changed[index] == b':') {
                continue;
            }
            changed[index] ^= 0x10;
            if matches!(changed[index], b' ' | b'\r' | b'\n' | b'\t') {
                changed[index] = b'!';
            }
            assert!(!verifies(&changed, &key), "{kind}: byte {index} may change");
        }
    }
}

#[test]
fn nobody_can_add_what_readers_see() {
    let signer = signer(vec![ed25519()]);
    let key = signer.public_keys().next().expect("a key");
    let signature = signer.sign(LETTER.as_bytes(), at()).expect("a signature");
    for added in
        ["From: x@example.org", "Subject: x", "Reply-To: x@example.org", "Cc: x@example.org"]
    {
        for letter in [
            format!("{added}\r\n{LETTER}"),
            LETTER.replacen("\r\n\r\n", &format!("\r\n{added}\r\n\r\n"), 1),
        ] {
            let signed = [&signature[..], letter.as_bytes()].concat();
            assert!(!verifies(&signed, &key), "{added}");
        }
    }
    let listed = [&signature[..], b"List-Id: <other.example.org>\r\n", LETTER.as_bytes()].concat();
    assert!(verifies(&listed, &key), "a list may add its own name");
}

#[test]
fn two_keys_make_two_signatures_in_short_lines() {
    let signature = signer(vec![rsa(), ed25519()]).sign(LETTER.as_bytes(), at()).expect("both");
    let text = String::from_utf8(signature).expect("ASCII");
    assert_eq!(text.matches("DKIM-Signature:").count(), 2);
    assert!(text.ends_with("\r\n") && text.is_ascii());
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 78 && !line.trim().is_empty(), "{line:?}");
    }
    assert!(text.contains("t=1528637909;"));
    let without = signer(Vec::new()).sign(LETTER.as_bytes(), at());
    assert_eq!(without.expect("nothing"), b"");
}

#[test]
fn keys_are_read_in_all_their_forms() {
    let pair = RsaKeyPair::generate(KeySize::Rsa2048).expect("a key");
    let der: Pkcs8V1Der<'_> = pair.as_der().expect("a key");
    // What a PKCS#8 of 2048 bits has before its PKCS#1 has 26 bytes.
    let bare = pem("RSA PRIVATE KEY", &der.as_ref()[26..]);
    let whole = pem("PRIVATE KEY", der.as_ref());
    let record = |pem| signer(vec![pem]).public_keys().next().expect("a key").dns_record();
    assert_eq!(record(bare), record(whole));

    let pair = Ed25519KeyPair::generate().expect("a key");
    let newer: Pkcs8V2Der<'_> = pair.as_der().expect("a key");
    let newer = pem("PRIVATE KEY", newer.as_ref());
    let public = STANDARD.encode(pair.public_key());
    assert_eq!(record(newer).value, format!("v=DKIM1; k=ed25519; p={public}"));
    let with_text = [&b"Comment\r\n"[..], &ed25519(), b"\n\n"].concat();
    assert_eq!(record(with_text), record(ed25519()));
}

#[test]
fn a_key_that_cannot_sign_is_told_about() {
    let locked = pem("ENCRYPTED PRIVATE KEY", b"0123456789");
    let elliptic = pem("EC PRIVATE KEY", b"0123456789");
    for (pem, code) in [
        (Vec::new(), "dkim-key-unreadable"),
        (b"\xff\xfe\x00".to_vec(), "dkim-key-unreadable"),
        (b"-----BEGIN PRIVATE KEY-----\nAAAA".to_vec(), "dkim-key-unreadable"),
        (
            b"-----BEGIN PRIVATE KEY-----\n%%%\n-----END PRIVATE KEY-----".to_vec(),
            "dkim-key-unreadable",
        ),
        (pem("PRIVATE KEY", b"nothing"), "dkim-key-unreadable"),
        (pem("PUBLIC KEY", b"nothing"), "dkim-key-unreadable"),
        (elliptic, "dkim-key-unreadable"),
        (locked, "dkim-key-encrypted"),
        (SHORT.as_bytes().to_vec(), "dkim-key-too-short"),
    ] {
        let problems = Signer::new([(&dkim(), pem)]).expect_err(code);
        assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [code]);
    }
    for (domain, selector, code) in [
        ("football", "brisbane", "dkim-domain-invalid"),
        ("football.example.com; x=1", "brisbane", "dkim-domain-invalid"),
        ("football.example.com", "", "dkim-selector-invalid"),
        ("football.example.com", "a..b", "dkim-selector-invalid"),
        ("football.example.com", "a;b", "dkim-selector-invalid"),
    ] {
        let key = DkimKey { domain: domain.to_owned(), selector: selector.to_owned(), ..dkim() };
        let problems = Signer::new([(&key, ed25519())]).expect_err(code);
        assert_eq!(problems[0].code, code);
    }
}

#[test]
fn a_domain_beyond_ascii_is_written_as_the_dns_knows_it() {
    let key = DkimKey { domain: "Exämple.be".to_owned(), ..dkim() };
    let signer = Signer::new([(&key, ed25519())]).expect("a key");
    let public = signer.public_keys().next().expect("a key");
    assert_eq!(public.dns_record().name, "brisbane._domainkey.xn--exmple-cua.be");
}

#[test]
fn a_domain_vouches_for_its_own_addresses() {
    let key = signer(vec![ed25519()]).public_keys().next().expect("a key");
    for (address, aligns) in [
        ("press@football.example.com", true),
        ("press@Football.Example.COM", true),
        ("press@news.football.example.com", true),
        ("press@example.com", true),
        ("press@notfootball.example.com", false),
        ("press@example.org", false),
    ] {
        let address = EmailAddress::parse(address).expect("an address");
        assert_eq!(key.aligns_with(&address), aligns, "{address}");
    }
}

#[test]
fn what_is_no_letter_is_not_signed() {
    for text in ["", "\r\n", "no header", "From: x@example.org\r\n"] {
        let problem = signer(vec![ed25519()]).sign(text.as_bytes(), at()).expect_err(text);
        assert_eq!(problem.code, "dkim-signing-failed");
    }
}
