"""How the tests of the questionnaire ask, and read what they get."""

from bs4 import BeautifulSoup
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

PATH = "/nb/veiviser/finn-ut"


def read(response: TestResponse) -> BeautifulSoup:
    return BeautifulSoup(response.data, "html5lib")


def send(client: FlaskClient, path: str = PATH, **fields: str) -> TestResponse:
    return client.post(path, data=fields)


def heading(response: TestResponse) -> str:
    return read(response).find("h1").get_text(strip=True)


def carried(response: TestResponse) -> dict[str, str]:
    form = read(response).find("form", id="steg")
    return {field["name"]: field["value"] for field in form.find_all("input", type="hidden")}


RO = {"rolle": "pasient", "vedtak": "ro"}


def day(number: str, month: str, year: str) -> dict[str, str]:
    """What is typed in the three fields of a day."""
    return {"sporsmal": "melding", "melding-dag": number, "melding-maned": month, "melding-ar": year}
