//! The quantile of the standard normal law: Wichura's algorithm AS 241 (Applied Statistics 37, 1988), good to 1e-16.

/// The farthest from the middle that the first of the three approximations reaches.
const MIDDLE: f64 = 0.425;

/// Turns parts, inside (0, 1), into the values below which these parts of a standard normal law lie.
pub(super) fn quantiles(parts: &mut [f64]) {
    // Five in six lie in the middle, where there is no branch: those are done several at a time, the tails one by one.
    let mut tails = [0_u32; super::BLOCK];
    for chunk in parts.chunks_mut(super::BLOCK) {
        let mut count = 0;
        for (index, part) in chunk.iter().enumerate() {
            tails[count] = index as u32;
            count += usize::from((part - 0.5).abs() > MIDDLE);
        }
        let in_tails = &mut tails[..count];
        let mut far = [0.0; super::BLOCK];
        for (far, index) in far.iter_mut().zip(in_tails.iter()) {
            *far = tail(chunk[*index as usize]);
        }
        chunk.iter_mut().for_each(|part| *part = middle(*part));
        for (far, index) in far.iter().zip(in_tails.iter()) {
            chunk[*index as usize] = *far;
        }
    }
}

fn middle(part: f64) -> f64 {
    let from_middle = part - 0.5;
    let r = 0.180625 - from_middle * from_middle;
    from_middle * polynomial(&MIDDLE_ABOVE, r) / polynomial(&MIDDLE_BELOW, r)
}

fn tail(part: f64) -> f64 {
    let below = part < 0.5;
    let r = (-libm::log(if below { part } else { 1.0 - part })).sqrt();
    let far = if r <= 5.0 {
        polynomial(&TAIL_ABOVE, r - 1.6) / polynomial(&TAIL_BELOW, r - 1.6)
    } else {
        polynomial(&FAR_ABOVE, r - 5.0) / polynomial(&FAR_BELOW, r - 5.0)
    };
    if below { -far } else { far }
}

/// Coefficients from the highest power down.
fn polynomial(coefficients: &[f64; 8], x: f64) -> f64 {
    coefficients.iter().fold(0.0, |sum, coefficient| sum * x + coefficient)
}

const MIDDLE_ABOVE: [f64; 8] = [
    2509.0809287301227,
    33430.57558358813,
    67265.7709270087,
    45921.95393154987,
    13731.69376550946,
    1971.5909503065513,
    133.14166789178438,
    3.3871328727963665,
];
const MIDDLE_BELOW: [f64; 8] = [
    5226.495278852545,
    28729.085735721943,
    39307.89580009271,
    21213.794301586597,
    5394.196021424751,
    687.1870074920579,
    42.31333070160091,
    1.0,
];
const TAIL_ABOVE: [f64; 8] = [
    7.745450142783414e-4,
    0.022723844989269184,
    0.2417807251774506,
    1.2704582524523684,
    3.6478483247632045,
    5.769497221460691,
    4.630337846156546,
    1.4234371107496835,
];
const TAIL_BELOW: [f64; 8] = [
    1.0507500716444169e-9,
    5.475938084995345e-4,
    0.015198666563616457,
    0.14810397642748008,
    0.6897673349851,
    1.6763848301838038,
    2.053191626637759,
    1.0,
];
const FAR_ABOVE: [f64; 8] = [
    2.0103343992922881e-7,
    2.7115555687434876e-5,
    0.0012426609473880784,
    0.026532189526576124,
    0.29656057182850487,
    1.7848265399172913,
    5.463784911164114,
    6.657904643501103,
];
const FAR_BELOW: [f64; 8] = [
    2.0442631033899398e-15,
    1.421511758316446e-7,
    1.8463183175100547e-5,
    7.868691311456133e-4,
    0.01487536129085061,
    0.1369298809227358,
    0.5998322065558879,
    1.0,
];

#[cfg(test)]
mod tests {
    use super::quantiles;

    /// Values from tables of the normal law.
    #[test]
    fn quantiles_are_those_of_the_tables() {
        for (part, value) in [
            (0.5, 0.0),
            (0.975, 1.959963984540054),
            (0.05, -1.6448536269514729),
            (0.999, 3.090232306167813),
            (1e-10, -6.361340902404056),
            (1e-15, -7.941345326170998),
        ] {
            let mut found = [part];
            quantiles(&mut found);
            assert!((found[0] - value).abs() < 1e-11, "{part}: {}", found[0]);
        }
    }
}
