"""How Word writes a count: the number formats of ECMA-376 17.18.59 that English drafts use."""

from __future__ import annotations

from collections.abc import Callable

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
_FOOTNOTE_SIGNS = "*†‡§"


def roman(count: int) -> str:
    """4 is "iv"."""
    text = ""
    for worth, sign in _ROMAN:
        text += sign * (count // worth)
        count %= worth
    return text


def letter(count: int) -> str:
    """1 is "a", 27 "aa", 28 "bb": Word repeats the letter."""
    return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1) if count > 0 else ""


def ordinal(count: int) -> str:
    """1 is "1st", 12 "12th"."""
    ending = "th" if 10 <= count % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    return f"{count}{ending}"


def cardinal_text(count: int) -> str:
    """42 is "Forty-two"."""
    return _words(count).capitalize()


def ordinal_text(count: int) -> str:
    """42 is "Forty-second"."""
    start, last = _split_last(_words(count))
    ending = _ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return (start + ending).capitalize()


def _words(count: int) -> str:
    if count < 20:
        return _UNITS[count]
    if count < 100:
        return _TENS[count // 10] + (f"-{_UNITS[count % 10]}" if count % 10 else "")
    if count < 1000:
        return f"{_UNITS[count // 100]} hundred" + (f" {_words(count % 100)}" if count % 100 else "")
    return f"{_words(count // 1000)} thousand" + (f" {_words(count % 1000)}" if count % 1000 else "")


def _split_last(words: str) -> tuple[str, str]:
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    return words[:cut], words[cut:]


def _footnote_sign(count: int) -> str:
    return _FOOTNOTE_SIGNS[(count - 1) % 4] * ((count - 1) // 4 + 1) if count > 0 else ""


_TOO_MANY = 1_000_000
_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda count: f"{count:02}",
    "lowerRoman": roman,
    "upperRoman": lambda count: roman(count).upper(),
    "lowerLetter": letter,
    "upperLetter": lambda count: letter(count).upper(),
    "ordinal": ordinal,
    "cardinalText": cardinal_text,
    "ordinalText": ordinal_text,
    "hex": lambda count: f"{count:X}",
    "chicago": _footnote_sign,
    "numberInDash": lambda count: f"- {count} -",
    "decimalEnclosedParen": lambda count: f"({count})",
    "decimalEnclosedFullstop": lambda count: f"{count}.",
    "decimalFullWidth": lambda count: str(count).translate({ord("0") + digit: 0xFF10 + digit for digit in range(10)}),
    "decimalEnclosedCircle": lambda count: chr(0x2460 + count - 1) if 0 < count <= 20 else str(count),
    "none": lambda _: "",
    "bullet": lambda _: "",
}


def written(count: int, style: str) -> str:
    """A count in a number format: one of ECMA-376, or an example such as "001".

    Decimal, as Word does it, where the format is not known or cannot write the count.
    """
    if style.isdecimal():
        return f"{count:0{len(style)}}"
    return _FORMATS.get(style, str)(count) if 0 <= count < _TOO_MANY else str(count)
