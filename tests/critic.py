"""What every page must be. Each page that any test fetches passes here; each message says the remedy."""

import re
from collections import Counter
from collections.abc import Iterator

import html5lib
from bs4 import BeautifulSoup, Tag

REVEALING = re.compile(r"psyk|tvang|tvung|helsevern|bákk|compuls|coerc|mental|psych|innlagt|kontrollk", re.IGNORECASE)
HEADINGS = ("h1", "h2", "h3", "h4")
NEUTRAL_LENGTH = 60
TO_BE_KEPT = "/trykk"      # what is printed says nothing of who prints it, and its address can be bookmarked


def critique(page: str) -> list[str]:
    """What is wrong with a page, in words; nothing when all is well."""
    try:
        html5lib.HTMLParser(strict=True).parse(page)
    except html5lib.html5parser.ParseError as error:
        return [f"the page does not parse as HTML ({error}): mend the template"]
    soup = BeautifulSoup(page, "lxml")      # as html5lib reads what has no faults, in a third of the time
    return [fault for check in CHECKS for fault in check(soup)]


def _whole(soup: BeautifulSoup) -> Iterator[str]:
    if len(soup.find_all("h1")) != 1:
        yield "there is not exactly one h1: a page has one subject"
    if not (soup.html and soup.html.get("lang")):
        yield "html has no lang: set it from the shell"
    if not soup.find("main"):
        yield "there is no main: put the page in the block 'main'"


def _title(soup: BeautifulSoup) -> Iterator[str]:
    title = soup.title.get_text() if soup.title else ""
    if not title.strip() or len(title) > NEUTRAL_LENGTH:
        yield f"the title {title!r} is empty or long: give 'tab' two or three words"
    if REVEALING.search(title):
        yield f"the title {title!r} tells what the page is about: somebody may look over the reader's shoulder"


def _safety(soup: BeautifulSoup) -> Iterator[str]:
    first = soup.body.find("a") if soup.body else None
    if first is None or first.get("href") != "#innhold":
        yield "the first link does not skip to the content: base.html begins with skip_link"
    if soup.find("a", attrs={"data-exit": True}) is None:
        yield "there is no quick exit: base.html has quick_exit"
    if soup.find("a", href=re.compile(r"^tel:113$")) is None:
        yield "the emergency number is not there: base.html has help_now"


def _headings(soup: BeautifulSoup) -> Iterator[str]:
    level = 0
    for heading in soup.find_all(HEADINGS):
        found = HEADINGS.index(heading.name) + 1
        if found > level + 1:
            yield f"<{heading.name}> {heading.get_text(strip=True)!r} skips a level: use h{level + 1}"
        if not heading.get_text(strip=True):
            yield f"<{heading.name}> is empty: give it words or leave it out"
        level = found


def _ids(soup: BeautifulSoup) -> Iterator[str]:
    ids = Counter(str(tag["id"]) for tag in soup.find_all(id=True))
    yield from (f"the id {name!r} stands {count} times: make it unique" for name, count in ids.items() if count > 1)
    for tag in soup.find_all(True):
        for name in ("aria-labelledby", "aria-describedby", "for", "form"):
            for target in str(tag.get(name, "")).split():
                if target not in ids:
                    yield f"{name}={target!r} points to nothing: give the element that id"
    for link in soup.find_all("a", href=re.compile("^#.")):
        if str(link["href"])[1:] not in ids:
            yield f"the link {link['href']!r} leads nowhere on the page"


def _fields(soup: BeautifulSoup) -> Iterator[str]:
    labels = {str(label.get("for")) for label in soup.find_all("label")}
    for field in soup.find_all(["input", "select", "textarea"]):
        if field.get("type") != "hidden" and field.get("id") not in labels:
            yield f"the field {field.get('name')!r} has no label: write <label for=…>"
    for button in soup.find_all("button"):
        if not button.get_text(strip=True):
            yield "a button has no words"
    for form in soup.find_all("form"):
        if str(form.get("action", "")).endswith(TO_BE_KEPT):
            continue
        if not form.get("action") or str(form.get("method")).lower() != "post":
            yield "a form has no action or is not posted: answers may not stand in an address"


def _links(soup: BeautifulSoup) -> Iterator[str]:
    for link in soup.find_all("a"):
        if not link.get("href"):
            yield f"the link {link.get_text(strip=True)!r} has no address"
        if not link.get_text(strip=True):
            yield f"the link to {link.get('href')!r} has no words"
    for image in soup.find_all("img"):
        if image.get("alt") is None:
            yield f"the image {image.get('src')!r} has no alt"


def _own(soup: BeautifulSoup) -> Iterator[str]:
    """Nothing from elsewhere, nothing inline but the one stylesheet."""
    if len(soup.find_all("style")) != 1:
        yield "there is not exactly one style element: the sheet stands inline once, allowed by its hash"
    for script in soup.find_all("script"):
        if not script.get("src") or script.get_text(strip=True):
            yield "there is an inline script: put it in static/js"
    for tag in soup.find_all(True):
        yield from _attributes(tag)


def _attributes(tag: Tag) -> Iterator[str]:
    for name in tag.attrs:
        if name == "style" or name.startswith("on"):
            yield f"<{tag.name}> has the attribute {name!r}: put it in static/css or static/js"
    fetched = tag.get("src") or (tag.get("href") if tag.name == "link" else None)
    if fetched and not re.match(r"/(?!/)", str(fetched)):
        yield f"<{tag.name}> fetches {fetched!r} from elsewhere: serve it ourselves"


CHECKS = (_whole, _title, _safety, _headings, _ids, _fields, _links, _own)
