//! Opening a session: greetings, TLS, logins, and relays that are not spoken to at all.

use std::time::Duration;

use heraut::model::Security;
use heraut::post::smtp::{
    Access, Dialer, FaultKind, Login, Password, Reach, RelayFault, Session, Stage, Timeouts,
};

use super::{access, open, script, send, short, transmit};
use crate::support::relay::{Act, At, Authority, say};

fn fault(opened: Result<Session, RelayFault>) -> (Stage, FaultKind) {
    let fault = opened.expect_err("no session");
    (fault.stage, fault.kind)
}

#[test]
fn every_fault_of_an_opening_has_its_name() {
    let on = |at, acts| script().at(at, acts);
    for (name, script, expected) in [
        ("421", on(At::Banner, say("421 4.3.2 busy")), "220 Refused"),
        ("554", on(At::Banner, say("554 5.7.1 no")), "220 Refused"),
        ("drop", on(At::Banner, vec![Act::Close]), "220 Closed"),
        ("hang", on(At::Banner, vec![Act::Hang]), "220 Silent"),
        ("garbage", on(At::Banner, say("SSH-2.0-x")), "220 Garbled"),
        ("two banners", on(At::Banner, say("220 a\n220 b")), "220 Garbled"),
        ("endless", on(At::Ehlo, say(&"250-x\n".repeat(20_000))), "EHLO Garbled"),
        ("EHLO later", on(At::Ehlo, say("451 later")), "EHLO Refused"),
        ("nothing known", on(At::Ehlo, say("502 no")).at(At::Helo, say("502 no")), "EHLO Refused"),
    ] {
        let relay = script.start();
        let (stage, kind) = fault(Session::open(&access(&relay)));
        let kind = format!("{kind:?}");
        let kind = kind.split('(').next().unwrap_or_default();
        assert_eq!(format!("{stage} {kind}"), expected, "{name}");
    }
}

#[test]
fn helo_will_do() {
    let relay = script().at(At::Ehlo, say("502 5.5.2 what?")).start();
    assert_eq!(short(&send(&mut open(&relay), "anna@example.org")), "accepted 250");
}

#[test]
fn tls_protects_what_it_should_and_nothing_less() {
    let authority = Authority::new();
    let good = authority.certificate("127.0.0.1", 2999);
    let expired = authority.certificate("127.0.0.1", 2001);
    let other = authority.certificate("relay.example.org", 2999);
    let unknown = Authority::new().certificate("127.0.0.1", 2999);
    for security in [Security::StartTls, Security::Tls] {
        for (certificate, expected) in [
            (&good, None),
            (&expired, Some(FaultKind::CertificateExpired)),
            (&other, Some(FaultKind::CertificateOfAnother)),
            (&unknown, Some(FaultKind::CertificateUntrusted)),
        ] {
            let script = match security {
                Security::Tls => script().tls(certificate),
                _ => script().start_tls(certificate),
            };
            let relay = script.also_offers("AUTH PLAIN LOGIN").start();
            let mut access = access(&relay);
            access.security = security;
            access.authority = Some(authority.pem());
            access.timeouts = Timeouts::all(Duration::from_secs(5));
            access.login =
                Some(Login { user: "anna".into(), password: Password::new("secret".into()) });
            let opened = Session::open(&access);
            if let Some(expected) = expected {
                assert_eq!(fault(opened), (Stage::Tls, expected));
                assert!(!relay.lines().iter().any(|line| line.starts_with("AUTH")));
                continue;
            }
            let mut session = opened.expect("a session");
            let large = "x\r\n".repeat(200_000);
            let answer = transmit(&mut session, "anna@example.org", large.as_bytes());
            assert_eq!(short(&answer), "accepted 250");
            session.quit();
            assert_eq!(relay.accepted()[0].content.len(), large.len());
            assert!(relay.lines().contains(&"AUTH PLAIN AGFubmEAc2VjcmV0".to_owned()));
        }
    }
}

#[test]
fn without_starttls_nothing_is_said() {
    let authority = Authority::new();
    let good = authority.certificate("127.0.0.1", 2999);
    let injected = script().start_tls(&good).at(At::StartTls, say("220 go\n250 injected"));
    for (script, expected) in [
        (script(), (Stage::Hello, FaultKind::WithoutStartTls)),
        (injected, (Stage::StartTls, FaultKind::Garbled)),
    ] {
        let relay = script.start();
        let mut access = access(&relay);
        access.security = Security::StartTls;
        access.authority = Some(authority.pem());
        assert_eq!(fault(Session::open(&access)), expected);
    }
}

#[test]
fn a_login_is_tried_as_offered() {
    for (offer, verdict, expected) in [
        ("AUTH LOGIN", None, None),
        ("AUTH PLAIN", Some("535 5.7.8 no"), Some("LoginRefused")),
        ("AUTH LOGIN", Some("454 4.7.0 later"), Some("LoginRefused")),
        ("AUTH XOAUTH2", None, Some("WithoutLogin")),
    ] {
        let mut script = script().also_offers(offer);
        if let Some(verdict) = verdict {
            script = script.at(At::Auth, say(verdict));
        }
        let relay = script.start();
        let mut access = access(&relay);
        access.login =
            Some(Login { user: "anna".into(), password: Password::new("secret".into()) });
        let opened = Session::open(&access);
        let Some(expected) = expected else {
            assert!(opened.is_ok(), "{offer}");
            continue;
        };
        let fault = opened.expect_err("no session");
        assert!(format!("{:?}", fault.kind).starts_with(expected), "{offer}: {fault:?}");
        assert_eq!(fault.is_temporary(), verdict.is_some_and(|verdict| verdict.starts_with('4')));
        assert!(!format!("{fault:?} {access:?}").contains("secret"));
    }
}

#[test]
fn a_relay_elsewhere_is_refused_before_connecting() {
    let relay = script().start();
    for (reach, expected) in
        [(Reach::Loopback, FaultKind::NotLoopback), (Reach::Anywhere, FaultKind::Unprotected)]
    {
        // An address for documentation: nobody answers there, so that only a refusal is quick.
        let elsewhere = Access { host: "192.0.2.1".to_owned(), reach, ..access(&relay) };
        assert_eq!(fault(Session::open(&elsewhere)), (Stage::Connect, expected));
    }
    let dialer = Dialer::new(access(&relay)).expect("a way");
    drop(relay);
    drop(dialer);
}

#[test]
fn an_authority_that_cannot_be_read_is_a_fault() {
    let relay = script().start();
    for pem in ["", "nothing", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        let mut access = access(&relay);
        access.security = Security::Tls;
        access.authority = Some(pem.into());
        assert_eq!(fault(Session::open(&access)), (Stage::Tls, FaultKind::AuthorityUnreadable));
    }
}
