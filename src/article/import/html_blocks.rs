//! The blocks of an article in HTML as Markdown.

use super::escape::{escape_html, escape_line_start};
use super::html_furniture::{furniture, push_left_out};
use super::html_inline::{image_source, write_children, write_inline};
use super::html_tree::{Element, Node, is_inline};
use super::imported::LeftOut;

/// Blocks of Markdown as they are being written.
pub(super) struct Blocks<'t> {
    /// The headline, which does not stand in the body.
    pub(super) title: Option<&'t str>,
    pub(super) written: Vec<String>,
    pub(super) left_out: Vec<LeftOut>,
}

impl<'t> Blocks<'t> {
    pub(super) fn new(title: Option<&'t str>) -> Self {
        Self {
            title,
            written: Vec::new(),
            left_out: Vec::new(),
        }
    }

    /// Writes what stands in an element: blocks, and paragraphs of the text between them.
    pub(super) fn write_within(&mut self, element: &Element) {
        let mut run: Vec<&Node> = Vec::new();
        for child in &element.children {
            match child {
                Node::Element(inner) if !is_phrase(inner) => {
                    self.finish_run(&mut run);
                    self.write(inner);
                }
                _ => run.push(child),
            }
        }
        self.finish_run(&mut run);
    }

    fn finish_run(&mut self, run: &mut Vec<&Node>) {
        let text = write_inline(run);
        run.clear();
        self.push_text(&text);
    }

    fn push_text(&mut self, text: &str) {
        if !text.is_empty() {
            let lines = text.lines().map(escape_line_start);
            self.written.push(lines.collect::<Vec<_>>().join("\n"));
        }
    }

    fn write(&mut self, element: &Element) {
        if let Some(reason) = furniture(element) {
            return push_left_out(element, reason, &mut self.left_out);
        }
        match element.name.as_str() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.write_heading(element),
            "ul" | "ol" => self.write_list(element),
            "blockquote" => self.write_quote(element),
            "pre" => self.write_code(element),
            "table" => self.write_table(element),
            "figure" => self.write_figure(element),
            "hr" => self.written.push("* * *".to_owned()),
            "dt" => {
                let text = write_children(element);
                self.push_text(&format!("**{text}**"));
            }
            "time" | "title" => {}
            _ => self.write_within(element),
        }
    }

    fn write_heading(&mut self, heading: &Element) {
        let text = write_children(heading).replace("\\\n", " ");
        if text.is_empty() {
            return;
        }
        if heading.name == "h1" && self.title == Some(heading.text().as_str()) {
            let reason = "the headline, which is the title now";
            return self.left_out.push(LeftOut::new(heading.text(), reason));
        }
        let level = usize::from(heading.name.as_bytes()[1] - b'0');
        self.written.push(format!("{} {text}", "#".repeat(level)));
    }

    /// Writes the blocks within an element apart from the others.
    fn blocks_within(&mut self, element: &Element) -> Vec<String> {
        let before = std::mem::take(&mut self.written);
        self.write_within(element);
        std::mem::replace(&mut self.written, before)
    }

    fn write_list(&mut self, list: &Element) {
        let first = list.attribute("start").and_then(|start| start.parse().ok());
        let mut number: u32 = first.unwrap_or(1);
        let mut items = Vec::new();
        for item in list.elements() {
            let blocks = if matches!(item.name.as_str(), "ul" | "ol") {
                let before = std::mem::take(&mut self.written);
                self.write_list(item);
                std::mem::replace(&mut self.written, before)
            } else {
                self.blocks_within(item)
            };
            if blocks.is_empty() {
                continue;
            }
            let marker = match list.name.as_str() {
                "ol" => format!("{number}. "),
                _ => "- ".to_owned(),
            };
            number = number.saturating_add(1);
            items.push(write_item(&marker, &blocks));
        }
        if !items.is_empty() {
            self.written.push(items.join("\n"));
        }
    }

    fn write_quote(&mut self, quote: &Element) {
        let blocks = self.blocks_within(quote).join("\n\n");
        if !blocks.is_empty() {
            let lines = blocks.lines().map(|line| format!("> {line}"));
            let lines = lines.map(|line| line.trim_end().to_owned());
            self.written.push(lines.collect::<Vec<_>>().join("\n"));
        }
    }

    fn write_code(&mut self, code: &Element) {
        let text = raw_text(code);
        let text = text.strip_prefix('\n').unwrap_or(&text).trim_end();
        let longest = text.split(|letter| letter != '`').map(str::len).max();
        let fence = "`".repeat(longest.unwrap_or(0).max(2) + 1);
        if !text.is_empty() {
            self.written.push(format!("{fence}\n{text}\n{fence}"));
        }
    }

    fn write_table(&mut self, table: &Element) {
        let rows: Vec<Vec<&Element>> = (table.descendants().into_iter())
            .filter(|element| element.name == "tr")
            .map(|row| {
                let cells = row.elements();
                cells
                    .filter(|cell| matches!(cell.name.as_str(), "td" | "th"))
                    .collect()
            })
            .collect();
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let is_layout = rows.iter().flatten().any(|cell| has_blocks(cell));
        if columns < 2 || is_layout {
            return self.write_within(table);
        }
        if let Some(caption) = table.elements().find(|element| element.name == "caption") {
            let text = write_children(caption);
            self.push_text(&text);
        }
        let mut lines: Vec<String> = rows.iter().map(|row| write_row(row, columns)).collect();
        lines.insert(1, format!("|{}", "---|".repeat(columns)));
        self.written.push(lines.join("\n"));
    }

    fn write_figure(&mut self, figure: &Element) {
        let inner = figure.descendants();
        let image = inner.iter().find(|element| element.name == "img");
        let image = image.filter(|image| image_source(image).is_some());
        let caption = inner.iter().find(|element| element.name == "figcaption");
        let caption = caption.map(|caption| caption.text()).unwrap_or_default();
        let is_picture = !inner.iter().any(|element| {
            matches!(
                element.name.as_str(),
                "table" | "pre" | "blockquote" | "ul" | "ol" | "p"
            )
        });
        if !is_picture || caption.is_empty() {
            return self.write_within(figure);
        }
        let image = image.map_or_else(String::new, |image| write_image_tag(image));
        let caption = escape_html(&caption);
        let figure = format!("<figure>{image}<figcaption>{caption}</figcaption></figure>");
        self.written.push(figure);
    }
}

fn write_image_tag(image: &Element) -> String {
    let attribute = |text: &str| escape_html(text).replace('"', "&quot;");
    let source = attribute(image_source(image).unwrap_or_default());
    let alt = attribute(image.attribute("alt").unwrap_or_default());
    format!("<img src=\"{source}\" alt=\"{alt}\">")
}

/// Says whether an element stands within a sentence, with all that is in it.
fn is_phrase(element: &Element) -> bool {
    is_inline(&element.name) && !has_blocks(element)
}

fn has_blocks(element: &Element) -> bool {
    let inner = element.descendants();
    inner.iter().skip(1).any(|inner| !is_inline(&inner.name))
}

/// Writes an item: its further lines stand under its first.
fn write_item(marker: &str, blocks: &[String]) -> String {
    let indent = " ".repeat(marker.len());
    let is_tight = blocks.iter().skip(1).all(|block| is_list(block));
    let text = blocks.join(if is_tight { "\n" } else { "\n\n" });
    let mut item = String::new();
    for (index, line) in text.lines().enumerate() {
        match (index, line.is_empty()) {
            (0, _) => item.push_str(&format!("{marker}{line}")),
            (_, true) => item.push('\n'),
            (_, false) => item.push_str(&format!("\n{indent}{line}")),
        }
    }
    item
}

fn is_list(block: &str) -> bool {
    let number = block.trim_start_matches(|letter: char| letter.is_ascii_digit());
    block.starts_with("- ") || (number.len() < block.len() && number.starts_with(". "))
}

fn write_row(row: &[&Element], columns: usize) -> String {
    let mut line = String::from("|");
    for column in 0..columns {
        let text = row.get(column).map(|cell| write_children(cell));
        let text = text.unwrap_or_default().replace("\\\n", " ");
        line.push_str(&format!(" {text} |"));
    }
    line
}

fn raw_text(element: &Element) -> String {
    let texts = element.children.iter().map(|child| match child {
        Node::Text(text) => text.clone(),
        Node::Element(inner) if inner.name == "br" => "\n".to_owned(),
        Node::Element(inner) => raw_text(inner),
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use super::super::html_tree::parse_html;
    use super::*;

    fn write(html: &str) -> String {
        let mut blocks = Blocks::new(None);
        blocks.write_within(&parse_html(html));
        blocks.written.join("\n\n")
    }

    #[test]
    fn lists_nest_and_quotes_hold_blocks() {
        assert_eq!(
            write(
                "<ul><li>एक<ol start=3><li>दो</ol><li><p>x<p>y</ul><blockquote><p>q<p>r</blockquote>"
            ),
            "- एक\n  3. दो\n- x\n\n  y\n\n> q\n>\n> r"
        );
    }

    #[test]
    fn emphasis_links_and_code_are_markdown() {
        assert_eq!(
            write(
                "<p> Das <b>ist </b>der <a href='/a b'>Fluss</a>,<br>1. <i>„so“</i> <code>a`b</code> *"
            ),
            "Das **ist** der [Fluss](</a b>),\\\n1\\. <em>„so“</em> ``a`b`` \\*"
        );
    }

    #[test]
    fn tables_of_data_are_tables() {
        assert_eq!(
            write("<table><tr><th>शहर<th>a|b<tr><td>दिल्ली<td><b>31</b></table>"),
            "| शहर | a\\|b |\n|---|---|\n| दिल्ली | **31** |"
        );
        assert_eq!(write("<table><tr><td><p>a<td><p>b</table>"), "a\n\nb");
    }
}
