"""The search engine behind a small interface: stemmers, and what each key is worth in each document."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from whoosh.codec.memory import MemoryCodec, MemWriter
from whoosh.fields import KEYWORD, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.lang import stemmer_for_language
from whoosh.scoring import bm25
from whoosh.searching import Searcher

from portal.domain.grading import grade_key
from portal.models.search import Endings

WORTH = {"title": 4.0, "names": 3.0, "synonyms": 2.5, "places": 6.0, "headings": 2.0, "body": 1.0}
LENGTH_COUNTS = {"title": 0.3, "names": 0.1, "synonyms": 0.0, "places": 0.0, "headings": 0.4, "body": 0.6}
OFTEN_COUNTS = 1.2      # how much it tells that a word stands several times
Stem = Callable[[str], str]


def stemmer(endings: Endings) -> Stem:
    """What brings the forms of a word together."""
    own: dict[Endings, Stem] = {Endings.SAMI: grade_key, Endings.NONE: str}
    if endings in own:
        return own[endings]
    found: Stem = stemmer_for_language(endings.value[:2])
    return found


class _Memory(RamStorage):  # type: ignore[misc]  # the engine ships no types
    """Keeps in memory also what the engine puts aside while it writes, for which it would else make a directory."""

    def temp_storage(self, name: str | None = None) -> RamStorage:  # noqa: ARG002 -- the engine gives a name
        return RamStorage()


class Index:
    """Documents by number, each a list of keys for every field.

    The engine ranks by adding up what each key is worth in a document (BM25F). So that is asked once for every key,
    when the index is made; a query then only adds, whatever was typed, and no query language is ever read.
    """

    def __init__(self, documents: Iterable[Mapping[str, Sequence[str]]]) -> None:
        """Index some documents. A key holds no space."""
        schema = Schema(**{field: KEYWORD(scorable=True) for field in WORTH})
        codec = MemoryCodec()
        writer = MemWriter(_Memory().create_index(schema), codec=codec, _lk=False)
        for document in documents:
            writer.add_document(**{field: " ".join(document.get(field, ())) or None for field in WORTH})
        writer.commit()
        self._worth: dict[str, dict[int, float]] = defaultdict(dict)
        with Searcher(codec.reader(schema)) as searcher:
            for field in searcher.reader().indexed_field_names():
                self._weigh(searcher, field)

    def _weigh(self, searcher: Searcher, field: str) -> None:
        reader, usual = searcher.reader(), searcher.avg_field_length(field)
        lengths = [searcher.doc_field_length(number, field) for number in range(reader.doc_count_all())]
        for key in reader.field_terms(field):
            found, matcher, rare = self._worth[key], reader.postings(field, key), searcher.idf(field, key)
            while matcher.is_active():
                number = matcher.id()
                score = bm25(rare, matcher.weight(), lengths[number], usual, LENGTH_COUNTS[field], OFTEN_COUNTS)
                found[number] = found.get(number, 0.0) + WORTH[field] * score
                matcher.next()

    def scores(self, words: Iterable[Mapping[str, float]]) -> dict[int, float]:
        """What each document that holds any of some words scores. A word is its keys, and how sure each is.

        Of the keys of one word the best counts.
        """
        total: dict[int, float] = defaultdict(float)
        for word in words:
            best: dict[int, float] = {}
            for key, sure in word.items():
                for number, worth in self._worth.get(key, {}).items():
                    best[number] = max(best.get(number, 0.0), sure * worth)
            for number, worth in best.items():
                total[number] += worth
        return total
