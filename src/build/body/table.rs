//! The columns of tables.
//!
//! "Left" in Markdown is where a line begins: in an Arabic page that is the right side.

const CELLS: [(&str, &str); 2] = [("left", "start"), ("right", "end")];

/// Lets the alignment of table cells follow the direction of the page.
pub(super) fn align_logically(html: &str) -> String {
    let mut aligned = html.to_owned();
    for cell in ["th", "td"] {
        for (physical, logical) in CELLS {
            let written = format!("<{cell} style=\"text-align: {physical}\"");
            let meant = format!("<{cell} style=\"text-align: {logical}\"");
            aligned = aligned.replace(&written, &meant);
        }
    }
    aligned
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_become_ends_of_the_line() {
        let html = "<th style=\"text-align: left\">السنة</th><td style=\"text-align: right\">24</td>\
            <td style=\"text-align: center\">left</td>";
        assert_eq!(
            align_logically(html),
            "<th style=\"text-align: start\">السنة</th><td style=\"text-align: end\">24</td>\
            <td style=\"text-align: center\">left</td>"
        );
    }
}
