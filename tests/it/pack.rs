//! Press packs: all files of a release in one, with checksums that hold.

use std::io::{Cursor, Read as _};

use heraut::format::FORMATS;
use heraut::model::Public;

use crate::support::{TempNewsroom, clock, tree};

#[test]
fn a_press_pack_holds_the_files_beside_the_page_and_their_checksums() {
    let tree = tree::<Public>(&TempNewsroom::base().load(), clock());
    let packs: Vec<_> = tree.leaves().filter(|leaf| leaf.path.ends_with("zip")).collect();
    assert_eq!(packs.len(), 3, "a pack for each language");
    for leaf in packs {
        let (folder, name) = leaf.path.rsplit_once('/').expect("it lies in a folder");
        let inside = name.trim_end_matches(".zip");
        let packed = Cursor::new(leaf.document.bytes());
        let mut packed = zip::ZipArchive::new(packed).expect("a pack");
        let mut read = |name: &str| {
            let mut bytes = Vec::new();
            let mut file = packed.by_name(&format!("{inside}/{name}")).expect("is packed");
            file.read_to_end(&mut bytes).expect("is whole");
            bytes
        };
        let sums = String::from_utf8(read("SHA256SUMS")).expect("text");
        let downloads = FORMATS.iter().filter_map(|format| format.download.as_ref());
        let names: Vec<String> =
            downloads.map(|offer| format!("{inside}.{}", offer.extension)).collect();
        let listed: Vec<&str> = sums.lines().filter_map(|line| line.get(66..)).collect();
        assert_eq!(listed, names);
        for (name, line) in names.iter().zip(sums.lines()) {
            let bytes = read(name);
            let beside = tree.get(&format!("{folder}/{name}")).expect("lies beside the page");
            assert!(bytes == beside.bytes(), "{name} is another one in the pack");
            let sum = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &bytes);
            let pairs = (0..32).map(|pair| line.get(2 * pair..2 * pair + 2).expect("two digits"));
            let listed = pairs.map(|pair| u8::from_str_radix(pair, 16).expect("hexadecimal"));
            assert_eq!(listed.collect::<Vec<_>>(), sum.as_ref(), "{name}");
        }
        assert_eq!(packed.len(), names.len() + 1);
        let page = tree.get(&format!("{folder}/index.html")).expect("the page is there");
        let page = String::from_utf8_lossy(page.bytes());
        assert!(page.contains(&format!("href=\"../../../{}\"", leaf.path)), "the page links to it");
    }
}
