"""Comments: who said what about which words, in reply to whom, and whether it is settled (ECMA-376 17.13.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from coplint.draft.model import Kind, Remark
from coplint.readers.docx.names import ID, PARA_ID, W15, P, W
from coplint.readers.docx.story import Reading, Setting, Story, open_story
from coplint.readers.docx.xml import Element
from coplint.readers.piece import Piece

_ENTRY = W15 + "commentEx"


@dataclass(frozen=True, slots=True)
class _Thread:
    """What the extended part says of a comment, by the id of its last paragraph ([MS-DOCX] 2.5.4.2)."""

    answers: str | None
    done: bool


def read_comments(reading: Reading, blocks: Callable[[Story, Element, Setting], None]) -> None:
    """Read the comments, a block each, in the order of their part; the words they are about come from the body."""
    part = reading.package.related(reading.package.main, "comments")
    if part is None:
        return
    story = open_story(reading, part)
    threads = _threads(reading)
    places: dict[str, int] = {}
    for comment in part.root.findall(W + "comment"):
        piece = _piece(story, comment, blocks)
        if piece is None:
            continue
        paragraph = _last_paragraph(comment)
        thread = threads.get(paragraph, _Thread(None, False))
        places[paragraph] = len(reading.pieces)
        piece.remark = Remark(
            author=comment.get(W + "author", ""),
            date=comment.get(W + "date", ""),
            answers=places.get(thread.answers) if thread.answers else None,
            resolved=thread.done,
            about=reading.commented.get(comment.get(ID, "")),
        )
        reading.pieces.append(piece)


def _piece(story: Story, comment: Element, blocks: Callable[[Story, Element, Setting], None]) -> Piece | None:
    """One comment as one piece, however many paragraphs it has; None for an empty one."""
    reading = story.reading
    before = len(reading.pieces)
    blocks(story, comment, Setting(kind=Kind.COMMENT))
    read = reading.pieces[before:]
    del reading.pieces[before:]
    if not read:
        return None
    text = "\n".join(f"{piece.number} {piece.text}".strip() for piece in read)
    return Piece(Kind.COMMENT, text, replace(read[0].origin, last=read[-1].origin.last))


def _last_paragraph(comment: Element) -> str:
    last = [paragraph.get(PARA_ID, "") for paragraph in comment.iter(P)]
    return last[-1] if last else ""


def _threads(reading: Reading) -> Mapping[str, _Thread]:
    part = reading.package.related(reading.package.main, "commentsExtended")
    entries = [] if part is None else part.root.findall(_ENTRY)
    return {
        entry.get(W15 + "paraId", ""): _Thread(
            entry.get(W15 + "paraIdParent"), entry.get(W15 + "done") in {"1", "true", "on"}
        )
        for entry in entries
    }
