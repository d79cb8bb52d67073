"""The page that explains the interface: plain HTML made of the OpenAPI document, without scripts and without a connection."""

import json
from collections.abc import Iterator
from html import escape
from typing import Any, Final

HEADERS: Final = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
}

_STYLE: Final = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
details { border: 1px solid #8886; border-radius: 6px; margin: .5rem 0; padding: .5rem 1rem; }
summary { cursor: pointer; }
code, pre { font: .875rem/1.5 ui-monospace, monospace; }
pre { overflow: auto; padding: .5rem 1rem; background: #8882; border-radius: 6px; }
.method { display: inline-block; min-width: 4.5rem; font-weight: 700; }
table { border-collapse: collapse; } td, th { padding: .25rem 1rem .25rem 0; vertical-align: top; text-align: left; }
"""


def documentation_page(document: dict[str, Any], *, address: str) -> str:
    """Return the page. ``address``: of the server, for its examples."""
    info = document["info"]
    return "".join(
        [
            '<!doctype html><html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(info['title'])}</title><style>{_STYLE}</style></head><body>",
            f"<h1>{escape(info['title'])}</h1><p>{escape(info['description'])}</p>",
            f'<p>The same for programs: <a href="/openapi.json">openapi.json</a>, version {escape(info["version"])}.</p>',
            f'<pre>curl -H "Authorization: Bearer $PAUSA_TOKEN" {escape(address)}/v1/recordings</pre>',
            *_operations(document),
            "<h2>Bodies</h2>",
            *_schemas(document),
            "</body></html>",
        ]
    )


def _operations(document: dict[str, Any]) -> Iterator[str]:
    tag = None
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if (operation.get("tags") or ["other"])[0] != tag:
                tag = (operation.get("tags") or ["other"])[0]
                yield f"<h2>{escape(tag.capitalize())}</h2>"
            summary, _, more = operation.get("description", "").partition("\n")
            yield (
                f'<details><summary><code><span class="method">{escape(method.upper())}</span>{escape(path)}</code> '
                f"{escape(summary)}</summary>"
            )
            if more.strip():
                yield f"<p>{escape(more.strip())}</p>"
            if parameters := operation.get("parameters"):
                yield "<table><tr><th>Parameter</th><th>in</th><th></th></tr>"
                for one in parameters:
                    yield (
                        f"<tr><td><code>{escape(one['name'])}</code></td><td>{escape(one['in'])}</td>"
                        f"<td>{escape(one.get('description', ''))}</td></tr>"
                    )
                yield "</table>"
            if body := operation.get("requestBody"):
                yield f"<p>Body: {_types(body)}</p>"
            yield "<table><tr><th>Answer</th><th></th><th></th></tr>"
            for status, answer in sorted(operation.get("responses", {}).items()):
                yield (
                    f"<tr><td>{escape(status)}</td><td>{escape(answer.get('description', ''))}</td>"
                    f"<td>{_types(answer)}</td></tr>"
                )
            yield "</table></details>"


def _types(holder: dict[str, Any]) -> str:
    names = []
    for media_type, content in holder.get("content", {}).items():
        for reference in _references(content.get("schema", {})):
            name = reference.rpartition("/")[2]
            names.append(f'<a href="#{escape(name)}">{escape(name)}</a>')
        if not _references(content.get("schema", {})):
            names.append(escape(media_type))
    return ", ".join(dict.fromkeys(names))


def _references(schema: Any) -> list[str]:  # noqa: ANN401 - JSON
    match schema:
        case {"$ref": reference}:
            return [reference]
        case dict():
            return [one for value in schema.values() for one in _references(value)]
        case list():
            return [one for value in schema for one in _references(value)]
        case _:
            return []


def _schemas(document: dict[str, Any]) -> Iterator[str]:
    for name, schema in sorted(document.get("components", {}).get("schemas", {}).items()):
        text = escape(json.dumps(schema, indent=2, ensure_ascii=False))
        yield f'<details id="{escape(name)}"><summary><code>{escape(name)}</code></summary><pre>{text}</pre></details>'
