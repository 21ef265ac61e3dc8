//! Pictures of a release: what pages show, what the press gets, and what it does not get.

use std::io::Cursor;

use heraut::model::{PictureHead, Public, Staff};
use heraut::site::Tree;
use image::{GenericImageView as _, ImageFormat};
use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::{ImageEXIF as _, ImageICC as _};

use crate::support::picture::{clear, painted};
use crate::support::{Chance, TempNewsroom, clock, drawn, packed_names, repository, tree};

/// The small newsroom with this picture, `rain.jpg` or `rain.png`.
fn newsroom(file: &str, bytes: &[u8]) -> TempNewsroom {
    let newsroom = TempNewsroom::base();
    newsroom.write_case(&repository().join("tests/cases/check/alternative-missing/good.yaml"));
    newsroom.edit("content/announcements/rain/record.yaml", "rain.jpg", file);
    newsroom.write(&format!("content/announcements/rain/{file}"), bytes);
    newsroom
}

fn laid_out(newsroom: &TempNewsroom) -> Tree<Public> {
    tree(&newsroom.load(), clock())
}

fn bytes<'t>(tree: &'t Tree<Public>, path: &str) -> &'t [u8] {
    tree.get(path).unwrap_or_else(|| panic!("there is no {path}")).bytes()
}

fn pixels(bytes: &[u8]) -> Vec<u8> {
    image::load_from_memory(bytes).expect("a picture").to_rgb8().into_raw()
}

/// EXIF that says how the camera was held, where it was, and who it is.
fn exif(turn: u8) -> Vec<u8> {
    let mut exif = b"MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    exif.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0]);
    // A serial number of eight letters, behind the directory.
    exif.extend([0xa4, 0x31, 0, 2, 0, 0, 0, 9, 0, 0, 0, 0x26]);
    exif.extend([0; 4]);
    exif.extend(b"SN-47110\0");
    exif
}

/// A picture as a camera writes it, lying on its side.
fn taken() -> Vec<u8> {
    let painted = painted(ImageFormat::Jpeg, 600, 1400);
    let mut picture = Jpeg::from_bytes(painted.into()).expect("a JPEG");
    picture.set_exif(Some(exif(6).into()));
    picture.set_icc_profile(Some(b"not a profile, but kept".to_vec().into()));
    let note = b"taken at 50.4669 4.8675".to_vec();
    let note = JpegSegment::new_with_contents(markers::COM, note.into());
    picture.segments_mut().insert(1, note);
    let own =
        JpegSegment::new_with_contents(markers::APP13, b"8BIM an old caption".to_vec().into());
    picture.segments_mut().insert(2, own);
    let mut bytes = picture.encoder().bytes().to_vec();
    // Phones put a film behind the end of the picture.
    bytes.extend(b"\0\0\0\x18ftypmp42 a film");
    bytes
}

#[test]
fn the_press_gets_the_colours_as_they_are_and_nothing_that_the_camera_wrote() {
    let original = taken();
    let tree = laid_out(&newsroom("rain.jpg", &original));
    for language in ["fr", "nl"] {
        let given = bytes(&tree, &format!("{language}/2026/rain/rain.{language}.jpg"));
        assert_eq!(pixels(given), pixels(&original), "the colours are others");
        for secret in ["SN-47110", "50.4669", "an old caption", "mp42", "a film"] {
            let found = given.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{language}: {secret:?} is told");
        }
        let picture = Jpeg::from_bytes(given.to_vec().into()).expect("a JPEG");
        let turned = heraut::model::orientation(&picture.exif().expect("says how it was held"));
        assert_eq!(turned, Some(6), "it stands upright no more");
        assert!(picture.icc_profile().is_some(), "nobody knows which colours these are");
    }
}

#[test]
fn a_file_tells_in_its_language_what_it_shows_and_whose_it_is() {
    for (file, kind) in [("rain.jpg", ImageFormat::Jpeg), ("rain.png", ImageFormat::Png)] {
        let original = painted(kind, 1400, 900);
        let tree = laid_out(&newsroom(file, &original));
        for (language, said) in [
            (
                "fr",
                [
                    "La pluie revient",
                    "Un potager sous la pluie",
                    "Des feuilles de chou",
                    "Libre d’utilisation",
                ],
            ),
            (
                "nl",
                [
                    "De regen is terug",
                    "Een moestuin in de regen",
                    "Koolbladeren",
                    "Vrij te gebruiken",
                ],
            ),
        ] {
            let path =
                format!("{language}/2026/rain/{}", file.replace('.', &format!(".{language}.")));
            let given = bytes(&tree, &path);
            assert_eq!(pixels(given), pixels(&original), "the colours are others");
            let text = String::from_utf8_lossy(given);
            for words in said.into_iter().chain(["Noor Lisse"]) {
                assert!(text.contains(words), "{path} does not say {words:?}");
            }
        }
    }
}

#[test]
fn a_page_shows_each_size_upright_and_says_how_large_it_is() {
    let tree = laid_out(&newsroom("rain.jpg", &taken()));
    let page = String::from_utf8_lossy(bytes(&tree, "fr/2026/rain/index.html"));
    let sizes = ["rain-480.webp", "rain-960.webp", "rain-1400.webp", "rain-1400.jpg"];
    for size in sizes {
        let path = format!("assets/pictures/rain/{size}");
        assert!(page.contains(&path), "the page does not name {path}");
        let width = size.split(['-', '.']).nth(1).expect("it has a width");
        let width: u32 = width.parse().expect("it is a number");
        // WebP keeps its own measures behind the signature of its frame (RFC 9649).
        let bytes = bytes(&tree, &path);
        let measures = if size.ends_with("webp") {
            let frame = bytes.windows(3).position(|window| window == [0x9d, 0x01, 0x2a]);
            let at = frame.expect("a frame") + 3;
            let side =
                |at: usize| u32::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]) & 0x3fff);
            (side(at), side(at + 2))
        } else {
            image::load_from_memory(bytes).expect("a picture").dimensions()
        };
        assert_eq!(measures, (width, (width * 600 + 700) / 1400), "{size}");
    }
    assert!(page.contains("width=\"1400\" height=\"600\""), "{page}");
    let all = tree.leaves().filter(|leaf| leaf.path.starts_with("assets/pictures/"));
    assert_eq!(all.count(), sizes.len(), "the languages share them");
}

#[test]
fn the_same_picture_gives_the_same_bytes() {
    let newsroom = newsroom("rain.jpg", &taken());
    let built = || {
        newsroom.heraut(&["build"]);
        let files = newsroom.files("public");
        for folder in ["public", ".heraut"] {
            std::fs::remove_dir_all(newsroom.path().join(folder)).expect("it was written");
        }
        files.into_iter().filter(|(path, _)| path.contains("rain")).collect::<Vec<_>>()
    };
    let first = built();
    assert!(first.iter().any(|(path, _)| path.ends_with("rain-480.webp")), "{first:?}");
    assert!(first == built(), "they differ");
}

#[test]
fn what_one_sees_through_lies_on_white() {
    let tree = laid_out(&newsroom("rain.png", &clear(1300, 20)));
    let shown = pixels(bytes(&tree, "assets/pictures/rain/rain-1300.jpg"));
    assert!(shown.iter().all(|colour| *colour > 250), "it is dark");
}

#[test]
fn a_held_picture_is_nowhere_in_public() {
    let newsroom = newsroom("rain.jpg", &painted(ImageFormat::Jpeg, 1300, 20));
    let record = "content/announcements/rain/record.yaml";
    newsroom.edit(record, "original: nl", "draft: true\noriginal: nl");
    let project = newsroom.load();
    let public = tree::<Public>(&project, clock());
    assert!(public.leaves().all(|leaf| !leaf.path.contains("/rain")), "it is out");
    let staff = tree::<Staff>(&project, clock());
    assert!(staff.leaves().any(|leaf| leaf.path == "assets/pictures/rain/rain-480.webp"));
}

#[test]
fn the_press_pack_holds_originals_and_what_is_said_of_them() {
    let tree = laid_out(&newsroom("rain.jpg", &painted(ImageFormat::Jpeg, 1300, 20)));
    let packed = bytes(&tree, "nl/2026/rain/rain.nl.zip");
    let names = packed_names(packed);
    assert!(names.contains("rain.nl/rain.nl.jpg\n"), "{names}");
    let captions = crate::support::part(packed, "rain.nl/captions.txt");
    let expected = [
        "De regen is terug",
        "",
        "rain.nl.jpg",
        "Bijschrift: Een moestuin in de regen",
        "Naamsvermelding: Noor Lisse",
        "Gebruiksvoorwaarden: Vrij te gebruiken",
        "Alternatieve tekst: Koolbladeren in de regen.",
    ];
    assert_eq!(captions.trim_end().lines().collect::<Vec<_>>(), expected);
}

#[test]
fn the_head_of_a_file_that_was_spoilt_by_chance_is_read_or_refused() {
    let heads = [taken(), painted(ImageFormat::Png, 40, 30), clear(3, 2)];
    let mut chance = Chance(47_110);
    let mut n_read = 0;
    for round in 0..6_000 {
        let mut file = heads[round % heads.len()].clone();
        for _ in 0..=chance.below(3) {
            // What is told of a picture stands in its first bytes.
            let place = chance.below(file.len().min(160));
            match chance.below(3) {
                0 => file[place] = u8::try_from(chance.below(256)).expect("a byte"),
                1 => drop(file.splice(place..place, [0xff, 0xff, 0xe1])),
                _ => drop(file.drain(place..(place + chance.below(9)).min(file.len()))),
            }
        }
        let head = PictureHead::read(&mut Cursor::new(&file)).expect("memory can be read");
        if let Ok(PictureHead { width, height, .. }) = head {
            assert!(width > 0 && height > 0);
            assert!(u64::from(width) * u64::from(height) <= 100_000_000);
            n_read += 1;
        }
    }
    assert!((600..5_400).contains(&n_read), "{n_read} of them were read");
}

#[test]
fn a_picture_that_was_damaged_by_chance_is_no_panic() {
    for (file, kind) in [("rain.jpg", ImageFormat::Jpeg), ("rain.png", ImageFormat::Png)] {
        let whole = painted(kind, 64, 48);
        let newsroom = newsroom(file, &whole);
        let mut chance = Chance(20_261_130);
        for _ in 0..20 {
            let mut spoilt = whole.clone();
            for _ in 0..=chance.below(4) {
                let place = chance.below(spoilt.len());
                match chance.below(3) {
                    0 => spoilt[place] = u8::try_from(chance.below(256)).expect("a byte"),
                    1 => drop(spoilt.splice(place..place, [0xff, 0xe1, 0, 2])),
                    _ => spoilt.truncate(place.max(16)),
                }
            }
            newsroom.write(&format!("content/announcements/rain/{file}"), &spoilt);
            let project = newsroom.load();
            let faults = drawn(&project.diagnostics, &project);
            if let Some(ready) = project.ready(heraut::project::Need::Records).ready {
                let editions = ready.newsroom.editions::<Public>(clock());
                let renderer = heraut::format::Renderer::new(
                    &editions,
                    &ready.languages,
                    ready.kit(),
                    heraut::view::Showing::Now,
                );
                let renderer = renderer.expect("mastheads are made");
                let laid_out =
                    heraut::site::lay_out(&renderer, &ready.statics, heraut::view::Showing::Now);
                if let Err(found) = laid_out {
                    assert!(found.iter().all(|one| one.code == "picture-damaged"), "{found:?}");
                }
            } else {
                assert!(faults.contains("error["), "{faults}");
            }
        }
    }
}
