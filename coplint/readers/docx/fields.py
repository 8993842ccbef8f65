"""Fields: what Word computed and left in the text is read, the instruction that made it is not (ECMA-376 17.16)."""

from __future__ import annotations

from dataclasses import dataclass, field

from coplint.draft.model import Role

_ROLES = {"TOC": Role.CONTENTS, "TOA": Role.CONTENTS, "INDEX": Role.INDEX, "BIBLIOGRAPHY": Role.REFERENCES}


def role_of(instruction: str) -> Role | None:
    """What part of a draft a field makes: a table of contents, an index; None for the many that make none."""
    name = instruction.split(maxsplit=1)
    return _ROLES.get(name[0].upper()) if name else None


@dataclass(slots=True)
class _Field:
    instruction: list[str] = field(default_factory=list)
    shows: bool = False
    role: Role | None = None


@dataclass(slots=True)
class Fields:
    """The fields that are open where the reading stands; they nest, and run on over paragraphs."""

    stack: list[_Field] = field(default_factory=list)
    mute: bool = False
    """Whether text is part of an instruction."""

    def begin(self) -> None:
        """A field opens: an instruction follows."""
        self.stack.append(_Field())
        self.mute = True

    def instruct(self, text: str) -> None:
        """A bit of the innermost field's instruction."""
        if self.stack and not self.stack[-1].shows:
            self.stack[-1].instruction.append(text)

    def separate(self) -> None:
        """The instruction of the innermost field is complete: its result follows."""
        if self.stack:
            current = self.stack[-1]
            current.shows = True
            current.role = role_of("".join(current.instruction))
            self.mute = not all(known.shows for known in self.stack)

    def end(self) -> None:
        """The innermost field closes; one that was never opened is no matter."""
        if self.stack:
            self.stack.pop()
            self.mute = not all(known.shows for known in self.stack)

    @property
    def role(self) -> Role | None:
        """What the open fields make of the text they hold, the outermost first."""
        return next((known.role for known in self.stack if known.role is not None), None)
