//! Pictures in a document: how large they are drawn, and under which names they lie in it.

use serde::Serialize;

use crate::view::Picture;

/// The width of the text of a page, in EMU, of which 914 400 are an inch (ECMA-376, 20.1.2.1).
const WIDTH: u64 = 5_759_450;

/// The most height in EMU of the picture above the text, ten centimetres, and of the others, seven.
const HEIGHTS: [u64; 2] = [3_600_000, 2_520_000];

/// How a picture is drawn.
#[derive(Serialize)]
pub(super) struct Drawing {
    /// The id that stands for its file.
    id: String,
    /// Its number among the drawings.
    number: usize,
    /// Its width in EMU.
    width: u64,
    /// Its height in EMU.
    height: u64,
    /// What stands for the link to its original, if that is out.
    link: Option<String>,
}

impl Drawing {
    /// How the picture at this place among all of them is drawn; what stands for a link to its original, if there is one.
    pub(super) fn of(place: usize, picture: &Picture, link: Option<String>) -> Self {
        let (width, height) = (u64::from(picture.width.max(1)), u64::from(picture.height.max(1)));
        let most = HEIGHTS[place.min(1)];
        let (width, height) = if WIDTH * height / width > most {
            (most * width / height, most)
        } else {
            (WIDTH, WIDTH * height / width)
        };
        Self { id: id(place), number: place + 1, width: width.max(1), height: height.max(1), link }
    }
}

/// The id that stands for a picture.
pub(super) fn id(place: usize) -> String {
    format!("picture{}", place + 1)
}

/// The file of a picture, below the folder of the text.
pub(super) fn file(place: usize) -> String {
    format!("media/{}.jpg", id(place))
}
