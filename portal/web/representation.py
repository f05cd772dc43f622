"""An assessment, the register and the provisions as the API sends them: ids and dates, with words in one language."""

from datetime import date, datetime

from portal.domain import receipts
from portal.domain.clocks import clocks
from portal.domain.receipts import NotChosen, Used
from portal.models.assessment import AssessedNote, AssessedRoute, Assessment, Deadline
from portal.models.clock import Clock
from portal.models.decision import Decision, Point
from portal.models.enumerations import DeadlineKind
from portal.models.facts import OSLO
from portal.models.law import Citations, Source
from portal.models.library import Library
from portal.web.contact_representation import contact
from portal.web.idioms import Idiom
from portal.web.json_answers import kept

Json = dict[str, object]


def assessment(found: Assessment, idiom: Idiom) -> Json:
    """The whole answer."""
    library = idiom.speech.library
    rules = receipts.used(library, found)
    cited = (*found.sources, *(source for rule in rules for source in rule.sources))
    return {
        "on": _moment(found.on),
        "lang": idiom.lang,
        "decision": found.decision,
        "law_of": _day(found.law_of),
        "complaint": _route(found.complaint, found.on, library),
        "other_routes": [_route(each, found.on, library) for each in found.other_routes],
        "rules": [_rule(each) for each in rules],
        "not_chosen": _not_chosen(receipts.not_chosen(library, found), idiom),
        "notes": [_note(each, idiom) for each in found.notes],
        "contacts": _contacts(found.contacts, idiom),
        "sources": _cited(tuple(dict.fromkeys(cited)), idiom),
    }


@kept
def _note(note: AssessedNote, idiom: Idiom) -> Json:
    words = idiom.speech.library.rendition(idiom.speech.library.note_words, idiom.lang).words.notes
    return {"id": note.id, "text": idiom.speech.line(words[note.id]).striptags(), "sources": _ids(note.sources),
            "certain": note.certain}


@kept
def _not_chosen(bodies: tuple[NotChosen, ...], idiom: Idiom) -> list[Json]:
    library = idiom.speech.library
    reasons = library.rendition(library.reason_words, idiom.lang).words.reasons
    return [{"body": library.remedies[each.body].public_id, "id": each.reason,
             "text": idiom.speech.line(reasons[each.reason]).striptags(), "sources": _ids(each.sources)}
            for each in bodies]


@kept
def _contacts(contacts: tuple[str, ...], idiom: Idiom) -> list[Json]:
    return [contact(idiom.speech.library.contacts[each], idiom) for each in contacts]


@kept
def _cited(citations: Citations, idiom: Idiom) -> list[Json]:
    return [{**source(idiom.speech.library.sources[each], idiom), "pinpoints": places}
            for each, places in _places(citations, idiom).items()]


def _route(route: AssessedRoute, on: datetime, library: Library) -> Json:
    waits, start, time = route.suspends, route.earliest_start, route.decides_within
    return {
        "available": route.available,
        "barred_until": _day(route.barred_until),
        "body": route.body and library.remedies[route.body].public_id,
        "send_to": list(route.send_to),
        "oral": route.oral,
        "deadline": _deadline(route.deadline),
        "clocks": [_clock(each) for each in clocks(route, on)],
        "suspends": waits.kind,
        "suspends_until": _moment(waits.until),
        "suspends_until_latest": _moment(waits.until_latest),
        "suspends_exception": waits.exception,
        "earliest_start": start and {"at": _moment(start.at), "hours": start.amount.value, "exception": start.exception,
                                     "certain": start.certain, "sources": _ids(start.sources)},
        "postponement": route.postponement,
        "legal_aid": route.legal_aid.kind,
        "decides_within": time and {"kind": time.kind, **({"count": time.amount.value} if time.amount else {}),
                                    **({"if_possible": True} if time.if_possible else {})},
        "next": list(dict.fromkeys(library.remedies[step.id].public_id for step in route.next)),
        "certain": route.certain,
        "sources": _ids((*route.sources, *waits.sources, *route.legal_aid.sources)),
    }


def _rule(rule: Used) -> Json:
    return {"part": rule.part, "law": rule.law, "amount": rule.amount and {rule.amount.unit.value: rule.amount.value},
            "since": _day(rule.since), "until": _day(rule.until), "sources": _ids(rule.sources)}


def _clock(clock: Clock) -> Json:
    count = clock.counting
    return {"kind": clock.kind, "state": clock.state, "due": _when(clock.due), "latest": _moment(clock.latest),
            "counted": count and {"from": _when(count.start), count.amount.unit.value: count.amount.value,
                                  "unmoved": _when(count.unmoved), "moved": count.moved},
            "still": list(clock.still), "steps": list(clock.steps)}


def _deadline(limit: Deadline) -> Json:
    found: Json = {"kind": limit.kind}
    if limit.kind is DeadlineKind.UNCLEAR:
        found["advise"] = _day(limit.advise)
    elif limit.kind is not DeadlineKind.NONE:
        found["date"] = _day(limit.date)
        if limit.amount:
            found[limit.amount.unit.value] = limit.amount.value
    if limit.counting:
        found["counted"] = {"from": _day(limit.counting.start), "unmoved": _day(limit.counting.unmoved),
                            "moved": limit.counting.moved}
    return {**found, "passed": limit.passed, "late_possible": limit.late_possible, "certain": limit.certain,
            "sources": _ids(limit.sources)}


def source(found: Source, idiom: Idiom) -> Json:
    """A provision with its Lovdata address and when it was checked."""
    return {
        "id": found.id, "title": f"{idiom.speech.act_name(found.act)} {found.section}", "heading": found.title,
        "url": found.url, "in_force": _day(found.in_force), "changed": _day(found.changed),
        "text_of": _day(found.text_of), "checked": _day(found.checked),
    }


def decision_in_short(found: Decision, idiom: Idiom) -> Json:
    """An entry of the register by name."""
    library = idiom.speech.library
    title = library.rendition(library.decision_texts[found.id], idiom.lang).words.title
    return {"id": found.id, "row": found.row, "title": title, "reviewed": _day(found.reviewed)}


def decision(found: Decision, idiom: Idiom) -> Json:
    """A whole entry of the register, its statements with the provisions they rest on."""
    library = idiom.speech.library
    words = library.rendition(library.decision_texts[found.id], idiom.lang).words

    def points(group: tuple[Point, ...]) -> list[Json]:
        return [{"id": each.id, "text": idiom.speech.line(words.points[each.id]).striptags(), "certain": each.certain,
                 "sources": _ids(each.sources)} for each in group]

    return {
        **decision_in_short(found, idiom),
        "what": idiom.speech.line(words.what_for_others).striptags(),
        "decided_by": points(found.decided_by), "conditions": points(found.conditions), "heard": points(found.heard),
        "told": points(found.told), "limits": points(found.limits),
        "longest": found.longest and {"amount": idiom.speech.amount(idiom.speech.law(found.longest.law)),
                                      "sources": _ids(found.longest.sources)},
        "routes": [{"by": list(each.by), "body": each.body, "available": each.available,
                    "deadline": each.deadline.kind, "suspends": each.suspends.kind, "legal_aid": each.legal_aid.kind,
                    "next": [step.id for step in each.next]} for each in found.complaint.routes],
    }


def _ids(citations: Citations) -> list[str]:
    return list(dict.fromkeys(citations))


def _places(citations: Citations, idiom: Idiom) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in citations:
        places = found.setdefault(each.source, [])
        if idiom.speech.pinpoint(each):
            places.append(idiom.speech.pinpoint(each))
    return found


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _when(value: date | None) -> str | None:
    return _moment(value) if isinstance(value, datetime) else _day(value)


def _moment(value: datetime | None) -> str | None:
    return value.astimezone(OSLO).isoformat() if value else None
