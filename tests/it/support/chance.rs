//! Chance that is the same at every run.

/// Chance from a seed that is not zero: Marsaglia's xorshift.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// A number below another.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % n as u64).expect("below a usize")
    }

    /// So many bits, joined.
    pub(crate) fn text(&mut self, bits: &[&str], n_bits: usize) -> String {
        (0..n_bits).map(|_| bits[self.below(bits.len())]).collect()
    }
}
