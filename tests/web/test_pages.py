import pytest


@pytest.mark.parametrize("path", ["/", "/nb/", "/nb/hjelp", "/nb/ro", "/nb/rettigheter", "/se/", "/se/ro", "/se/rettigheter"])
def test_every_page_of_the_library_is_there(client, path):
    response = client.get(path)

    assert response.status_code == 200
