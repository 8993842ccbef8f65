"""Fields: what Word computed and left in the text is read, the instruction that made it is not (ECMA-376 17.16)."""

from __future__ import annotations

from dataclasses import dataclass, field

from coplint.draft.model import Role

_ROLES = {"TOC": Role.CONTENTS, "TOA": Role.CONTENTS, "INDEX": Role.INDEX, "BIBLIOGRAPHY": Role.REFERENCES}


_BUTTONS = frozenset({"MACROBUTTON", "GOTOBUTTON"})
_POINTING = frozenset({"REF", "PAGEREF"})
_COMPUTED = frozenset({"ADVANCE", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "EQ", "LISTNUM", "SYMBOL"})
"""Fields whose words stand nowhere in the file: Word computes them whenever it shows them."""


def name_of(instruction: str) -> str:
    """What kind of field an instruction makes, in capitals."""
    name = instruction.split(maxsplit=1)
    return name[0].upper() if name else ""


def role_of(instruction: str) -> Role | None:
    """What part of a draft a field makes: a table of contents, an index; None for the many that make none."""
    return _ROLES.get(name_of(instruction))


def bookmark_of(instruction: str) -> str:
    """The place that a cross-reference made in Word points to (ECMA-376 17.16.5.51, 17.16.5.45); "" for others.

    Word names those places itself. A field for another bookmark may do no more than repeat its words.
    """
    words = instruction.split(maxsplit=2)
    points = len(words) > 1 and words[0].upper() in _POINTING and words[1].startswith("_Ref")
    return words[1] if points else ""


def shown_without_result(instruction: str) -> str:
    """What a field without a result shows: a button shows the end of its own instruction (ECMA-376 17.16.5.34)."""
    words = instruction.split(maxsplit=2)
    return words[2].strip() if len(words) == 3 and words[0].upper() in _BUTTONS else ""


@dataclass(slots=True)
class Field:
    """One open field. `shows` is whether its result has begun, `choice` what a form field without a result shows."""

    choice: str = ""
    instruction: list[str] = field(default_factory=list)
    shows: bool = False
    role: Role | None = None
    bookmark: str = ""

    @property
    def words(self) -> str:
        """What the field shows other than by its result."""
        return self.choice or ("" if self.shows else shown_without_result("".join(self.instruction)))

    @property
    def computed(self) -> str:
        """The name of a field that shows words which the file does not hold; "" for all others."""
        name = name_of("".join(self.instruction))
        return name if name in _COMPUTED and not self.shows else ""


@dataclass(slots=True)
class Fields:
    """The fields that are open where the reading stands; they nest, and run on over paragraphs."""

    stack: list[Field] = field(default_factory=list)
    instructions: int = 0
    """How many of them are still at their instruction."""
    roles: list[Role] = field(default_factory=list)
    """The roles that some of them give, the outermost first."""

    @property
    def role(self) -> Role | None:
        """What the open fields make of the text they hold."""
        return self.roles[0] if self.roles else None

    @property
    def bookmark(self) -> str:
        """The place that the innermost field points to, if it does."""
        return self.stack[-1].bookmark if self.stack else ""

    def begin(self, choice: str = "") -> None:
        """A field opens: an instruction follows."""
        self.stack.append(Field(choice))
        self.instructions += 1

    def simple(self, instruction: str) -> None:
        """A field that holds only its result opens (ECMA-376 17.16.19)."""
        self._show(Field(), instruction)

    def instruct(self, text: str) -> None:
        """A bit of the innermost field's instruction."""
        if self.stack and not self.stack[-1].shows:
            self.stack[-1].instruction.append(text)

    def separate(self) -> None:
        """The instruction of the innermost field is complete: its result follows."""
        if self.stack and not self.stack[-1].shows:
            current = self.stack.pop()
            self.instructions -= 1
            self._show(current, "".join(current.instruction))

    def end(self) -> Field | None:
        """The innermost field closes and is given back; one that was never opened is no matter."""
        if not self.stack:
            return None
        closed = self.stack.pop()
        self.instructions -= not closed.shows
        if closed.role is not None:
            self.roles.pop()
        return closed

    def _show(self, current: Field, instruction: str) -> None:
        current.shows, current.role = True, role_of(instruction)
        current.bookmark = bookmark_of(instruction)
        self.stack.append(current)
        if current.role is not None:
            self.roles.append(current.role)
