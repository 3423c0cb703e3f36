//! How long a program runs, and how much memory it takes.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What a run took.
pub(crate) struct Measured {
    pub(crate) seconds: f64,
    /// The time that processors worked on it, in seconds, which a busy machine does not lengthen by
    /// much; 0 on systems that do not tell.
    pub(crate) work: f64,
    /// The most memory that it held, in KiB; 0 on systems that do not tell.
    pub(crate) peak: u64,
}

/// How often a running program is asked for its memory.
const PAUSE: Duration = Duration::from_millis(2);

/// Runs a program to its end, which has to be a good one.
pub(crate) fn run(command: &mut Command) -> Measured {
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program is there");
    let (mut peak, mut work) = (0, 0.0);
    loop {
        peak = peak.max(peak_of(child.id()));
        work = f64::max(work, work_of(child.id()));
        if let Some(status) = child.try_wait().expect("it is a child of ours") {
            assert!(
                status.code().is_some_and(|code| code < 2),
                "{command:?}: {status}"
            );
            return Measured {
                seconds: start.elapsed().as_secs_f64(),
                work,
                peak,
            };
        }
        std::thread::sleep(PAUSE);
    }
}

/// How many parts of a second Linux counts the work of processes in.
const TICKS: f64 = 100.0;

/// Returns how long processors have worked on a process, in seconds, as Linux tells it.
fn work_of(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let (_, fields) = status.rsplit_once(") ").unwrap_or_default();
    let times = fields.split_whitespace().skip(11).take(2);
    let ticks: f64 = times.filter_map(|ticks| ticks.parse::<f64>().ok()).sum();
    ticks / TICKS
}

/// Returns the high-water mark of a process, in KiB, as Linux tells it.
fn peak_of(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}
