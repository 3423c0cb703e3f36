//! Edits of an article whose truth is known.

use crate::revision_words::{
    replaced_word, split, with_negation, with_number, with_typo, with_url,
};

use crate::random::Random;

/// What a piece of an article is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Heading,
    Paragraph,
    Quote,
    Item,
    Cell,
    /// What no editor of the test touches.
    Opaque,
}

/// A piece of an article: a text, and what stands before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) kind: Kind,
    pub(crate) before: String,
    pub(crate) text: String,
}

impl Piece {
    fn new(kind: Kind, before: &str, text: &str) -> Self {
        Self {
            kind,
            before: before.to_owned(),
            text: text.to_owned(),
        }
    }

    /// Says whether it can be taken away, put elsewhere, or stand beside another of its kind.
    fn is_whole(&self) -> bool {
        match self.kind {
            Kind::Paragraph | Kind::Quote => true,
            Kind::Item => !self.before.starts_with("\n\n"),
            Kind::Heading | Kind::Cell | Kind::Opaque => false,
        }
    }

    fn with_text(&self, text: &str) -> Self {
        Self::new(self.kind, &self.before, text)
    }
}

/// Takes an article apart.
pub(crate) fn pieces_of(article: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (place, block) in article.trim_end().split("\n\n").enumerate() {
        let gap = if place == 0 { "" } else { "\n\n" };
        let lines: Vec<&str> = block.lines().collect();
        let all =
            |is: &dyn Fn(&str) -> bool| !lines.is_empty() && lines.iter().all(|line| is(line));
        let marker = block.len() - block.trim_start_matches('#').len();
        if (1..=6).contains(&marker) && lines.len() == 1 && block[marker..].starts_with(' ') {
            let (mark, text) = block.split_at(marker + 1);
            pieces.push(Piece::new(Kind::Heading, &format!("{gap}{mark}"), text));
        } else if all(&|line| line.starts_with("* ") || line.starts_with("- ")) {
            for (index, line) in lines.iter().enumerate() {
                let gap = if index == 0 { gap } else { "\n" };
                pieces.push(Piece::new(
                    Kind::Item,
                    &format!("{gap}{}", &line[..2]),
                    &line[2..],
                ));
            }
        } else if all(&|line| line.starts_with('|')) {
            pieces.extend(cells(gap, &lines));
        } else if lines.len() == 1 && block.starts_with("> ") {
            pieces.push(Piece::new(Kind::Quote, &format!("{gap}> "), &block[2..]));
        } else if block.starts_with(|first: char| first.is_ascii_uppercase()) {
            pieces.push(Piece::new(Kind::Paragraph, gap, block));
        } else {
            pieces.push(Piece::new(Kind::Opaque, &format!("{gap}{block}"), ""));
        }
    }
    pieces.push(Piece::new(Kind::Opaque, "\n", ""));
    pieces
}

fn cells(gap: &str, lines: &[&str]) -> Vec<Piece> {
    let mut cells = Vec::new();
    let mut before = gap.to_owned();
    for line in lines {
        for cell in line.trim_end_matches('|').split('|').skip(1) {
            let text = cell.trim();
            let start = cell.find(text).unwrap_or(0);
            before += &format!("|{}", &cell[..start]);
            cells.push(Piece::new(Kind::Cell, &std::mem::take(&mut before), text));
            before += &cell[start + text.len()..];
        }
        before += "|\n";
    }
    let last = before.trim_end_matches('\n');
    cells.push(Piece::new(Kind::Opaque, last, ""));
    cells
}

/// Puts an article together.
pub(crate) fn article_of(pieces: &[Piece]) -> String {
    let texts = pieces
        .iter()
        .flat_map(|piece| [piece.before.as_str(), &piece.text]);
    texts.collect()
}

/// What an editor does to an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Edit {
    Typo,
    Word,
    Number,
    Negation,
    Url,
    Insert,
    Delete,
    Move,
    MoveSection,
    Split,
    Merge,
}

impl Edit {
    pub(crate) const ALL: [Self; 11] = [
        Self::Typo,
        Self::Word,
        Self::Number,
        Self::Negation,
        Self::Url,
        Self::Insert,
        Self::Delete,
        Self::Move,
        Self::MoveSection,
        Self::Split,
        Self::Merge,
    ];
}

/// An edit that was made: which texts there were, and which there are.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub(crate) edit: Edit,
    pub(crate) kind: Kind,
    pub(crate) old: Vec<String>,
    pub(crate) new: Vec<String>,
}

/// An article and how it became so.
pub(crate) struct Revision {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) made: Vec<Made>,
}

/// Edits about one of four pieces for which `is_editable` holds, and moves a section of one in two
/// articles; what is inserted are `strangers`.
pub(crate) fn revise(
    old: &[Piece],
    is_editable: &dyn Fn(&Piece) -> bool,
    strangers: &[String],
    random: &mut Random,
) -> Revision {
    let mut revision = Revision {
        pieces: Vec::new(),
        made: Vec::new(),
    };
    let mut moved: Vec<Piece> = Vec::new();
    let mut strangers = strangers.iter();
    let mut place = 0;
    while place < old.len() {
        let piece = &old[place];
        let next = old
            .get(place + 1)
            .filter(|next| next.kind == piece.kind && next.is_whole() && is_editable(next));
        place += 1;
        if !is_editable(piece) || random.below(4) > 0 {
            revision.pieces.push(piece.clone());
            continue;
        }
        // Sections are moved below.
        let edit = Edit::ALL[random.below(Edit::ALL.len())];
        let Some(texts) = edited(edit, piece, next, strangers.as_slice().first(), random) else {
            revision.pieces.push(piece.clone());
            continue;
        };
        let after: Vec<Piece> = texts.iter().map(|text| piece.with_text(text)).collect();
        let mut before = vec![piece.text.clone()];
        match edit {
            Edit::Move => moved.extend(after),
            Edit::Insert => {
                strangers.next();
                before.clear();
                revision.pieces.push(piece.clone());
                revision.pieces.extend(after);
            }
            Edit::Merge => {
                before.extend(next.map(|next| next.text.clone()));
                place += 1;
                revision.pieces.extend(after);
            }
            _ => revision.pieces.extend(after),
        }
        revision.made.push(Made {
            edit,
            kind: piece.kind,
            old: before,
            new: texts,
        });
    }
    for piece in moved {
        put_back(&mut revision.pieces, piece, random);
    }
    if random.below(2) == 0 {
        move_section(&mut revision, random);
    }
    revision
}

/// Puts a piece behind another of its kind.
fn put_back(pieces: &mut Vec<Piece>, piece: Piece, random: &mut Random) {
    let places: Vec<usize> = (0..pieces.len())
        .filter(|at| pieces[*at].kind == piece.kind)
        .collect();
    match places.is_empty() {
        true => pieces.insert(pieces.len() - 1, piece),
        false => pieces.insert(places[random.below(places.len())] + 1, piece),
    }
}

/// Lets a section and the one before it change places.
fn move_section(revision: &mut Revision, random: &mut Random) {
    let pieces = &mut revision.pieces;
    let mut starts: Vec<usize> = (1..pieces.len())
        .filter(|at| pieces[*at].before == "\n\n## ")
        .collect();
    starts.push(pieces.len() - 1);
    if starts.len() < 3 {
        return;
    }
    let first = random.below(starts.len() - 2);
    let [start, middle, end] = [starts[first], starts[first + 1], starts[first + 2]];
    pieces[start..end].rotate_left(middle - start);
    revision.made.push(Made {
        edit: Edit::MoveSection,
        kind: Kind::Heading,
        old: Vec::new(),
        new: Vec::new(),
    });
}

/// Returns what a piece becomes; none where it cannot be edited so.
fn edited(
    edit: Edit,
    piece: &Piece,
    next: Option<&Piece>,
    stranger: Option<&String>,
    random: &mut Random,
) -> Option<Vec<String>> {
    let text = piece.text.as_str();
    let is_whole = piece.is_whole();
    let text = match edit {
        Edit::Typo => with_typo(text, random)?,
        Edit::Word => replaced_word(text, random)?,
        Edit::Number => with_number(text, random)?,
        Edit::Negation => with_negation(text)?,
        Edit::Url => with_url(text)?,
        Edit::Insert => stranger.filter(|_| is_whole)?.clone(),
        Edit::Delete => return is_whole.then(Vec::new),
        Edit::Move if is_whole => text.to_owned(),
        Edit::Split => return split(text).filter(|_| is_whole),
        Edit::Merge if is_whole => format!("{text} {}", next?.text),
        Edit::Move | Edit::MoveSection | Edit::Merge => return None,
    };
    Some(vec![text])
}
