//! Attributes that are no texts.

/// The attributes that programs read, as Mozilla's applications have them.
const MACHINE_READ: [&str; 6] = [
    "style",
    "accesskey",
    "commandkey",
    "key",
    "keycode",
    "charkey",
];

/// Says whether programs read the attribute of that name, and not people.
#[must_use]
pub fn is_machine_read(attribute: &str) -> bool {
    MACHINE_READ.contains(&attribute)
}
