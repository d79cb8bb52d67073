"""The models that can be got by name: where they are, and what their files must be.

Each is Whisper in the form that CTranslate2 reads. Addresses name one revision, so the files behind them never change, and
a file is taken only if its size and its checksum are those of this table.
"""

from dataclasses import dataclass
from typing import Final

from pausa.core.errors import InputError
from pausa.core.sentences import Sentence, sentence

HUB: Final = "https://huggingface.co"

_TOKENS = ("tokenizer.json", 2_203_239, "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab")
_VOCABULARY = ("vocabulary.txt", 459_861, "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913")
_ENGLISH_TOKENS = (
    "tokenizer.json",
    2_128_466,
    "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df",
)
_ENGLISH_VOCABULARY = (
    "vocabulary.txt",
    422_309,
    "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf",
)
_SOUND_FEATURES = (
    "preprocessor_config.json",
    340,
    "7ccc62c6f2765af1f3b46c00c9b5894426835a05021c8b9c01eecb6dfb542711",
)
_LARGE_VOCABULARY = (
    "vocabulary.json",
    1_068_114,
    "c69260f2ab26d659b7c398f9a2b2b48ed0df16c3b47d7326782fd9cba71690c1",
)


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model, as it must be."""

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class OfferedModel:
    """A model that can be got."""

    name: str
    repository: str
    revision: str
    files: tuple[ModelFile, ...]
    about: Sentence
    """How quick and how good it is, for people."""
    licence: str = "MIT"

    @property
    def is_english(self) -> bool:
        """Whether it knows English only; the others know about a hundred languages."""
        return self.name.endswith(".en")

    @property
    def size_bytes(self) -> int:
        return sum(file.size_bytes for file in self.files)

    @property
    def source(self) -> str:
        """Where people can read about it."""
        return f"{HUB}/{self.repository}"

    def address(self, file: ModelFile, hub: str = HUB) -> str:
        """Return where a file is fetched from; ``hub``: another place that has the same."""
        return f"{hub}/{self.repository}/resolve/{self.revision}/{file.name}"


def offered_model(name: str) -> OfferedModel:
    """Return the model of that name. Raises InputError."""
    for model in OFFERED_MODELS:
        if model.name == name:
            return model
    raise InputError(
        sentence(
            "There is no model called “{name}”. These can be got: {names}.",
            name=name,
            names=", ".join(model.name for model in OFFERED_MODELS),
        )
    )


def _model(
    name: str, repository: str, revision: str, about: Sentence, *files: tuple[str, int, str]
) -> OfferedModel:
    return OfferedModel(
        name=name,
        repository=repository,
        revision=revision,
        files=tuple(ModelFile(*file) for file in files),
        about=about,
    )


OFFERED_MODELS: Final = (
    _model(
        "tiny",
        "Systran/faster-whisper-tiny",
        "d90ca5fe260221311c53c58e660288d3deb8d356",
        sentence("The quickest; makes the most mistakes."),
        ("config.json", 2_249, "a73a28cdfe1c43ccc7202fa333d1f89c202477271407ae9a7f19afa52039cac8"),
        ("model.bin", 75_538_270, "dcb76c6586fc06cbdac6dd21f14cfd129cc4cdd9dce19bf4ffa62e59cbe6e6d1"),
        _TOKENS,
        _VOCABULARY,
    ),
    _model(
        "tiny.en",
        "Systran/faster-whisper-tiny.en",
        "0d3d19a32d3338f10357c0889762bd8d64bbdeba",
        sentence("The quickest for English."),
        ("config.json", 2_317, "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5"),
        ("model.bin", 75_537_502, "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a"),
        _ENGLISH_TOKENS,
        _ENGLISH_VOCABULARY,
    ),
    _model(
        "base",
        "Systran/faster-whisper-base",
        "ebe41f70d5b6dfa9166e2c581c45c9c0cfc57b66",
        sentence("Quick, with fewer mistakes; good while recording."),
        ("config.json", 2_309, "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a"),
        ("model.bin", 145_217_532, "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"),
        _TOKENS,
        _VOCABULARY,
    ),
    _model(
        "base.en",
        "Systran/faster-whisper-base.en",
        "3d3d5dee26484f91867d81cb899cfcf72b96be6c",
        sentence("Quick and good for English; good while recording."),
        ("config.json", 2_227, "f3bc3821e9fc76a27bae538e11ae5b677dcdd352b4600429ce7951d398569aeb"),
        ("model.bin", 145_216_508, "2a166925539a16005f14ff328359f9b9adb9dc4fb631bb3b227526862e93e2ef"),
        _ENGLISH_TOKENS,
        _ENGLISH_VOCABULARY,
    ),
    _model(
        "small",
        "Systran/faster-whisper-small",
        "536b0662742c02347bc0e980a01041f333bce120",
        sentence("Good; while recording it needs a quick computer."),
        ("config.json", 2_370, "b55496ac7940a7ae47d2c01eab40edfd8701feec1229d9cce3b40014383fb828"),
        ("model.bin", 483_546_902, "3e305921506d8872816023e4c273e75d2419fb89b24da97b4fe7bce14170d671"),
        _TOKENS,
        _VOCABULARY,
    ),
    _model(
        "small.en",
        "Systran/faster-whisper-small.en",
        "d1d751a5f8271d482d14ca55d9e2deeebbae577f",
        sentence("Very good for English; while recording it needs a quick computer."),
        ("config.json", 2_657, "666a9605530ac1f61fa8177f3702b4dacec9966749e42610839fcc32661d5fae"),
        ("model.bin", 483_545_366, "62b2a45b05ee59acb4a5341b33ee35e041395d378d418a18acfe4c9e768ee37a"),
        _ENGLISH_TOKENS,
        _ENGLISH_VOCABULARY,
    ),
    _model(
        "medium",
        "Systran/faster-whisper-medium",
        "08e178d48790749d25932bbc082711ddcfdfbc4f",
        sentence("Very good; slow, so for writing afterwards."),
        ("config.json", 2_257, "3622a2ddc41ec0e0fd4e68c13c6830f03b90c38d89aaad184de02c8c642cf807"),
        ("model.bin", 1_527_906_378, "9b45e1009dcc4ab601eff815b61d80e60ce3fd8c74c1a14f4a282258286b51ae"),
        _TOKENS,
        _VOCABULARY,
    ),
    _model(
        "large-v3-turbo",
        "dropbox-dash/faster-whisper-large-v3-turbo",
        "0a363e9161cbc7ed1431c9597a8ceaf0c4f78fcf",
        sentence("Nearly the best, and much quicker than that; for writing afterwards."),
        ("config.json", 2_263, "b0253ea6c0d3bea6b1e19e91a02acfd3b53f4467362efcb5a3e6b16c9b3a9b7e"),
        ("model.bin", 1_617_884_929, "e76620f83d5f5b69efd3d87e3dc180c1bd21df9fbebacfd4335e5e1efcc018da"),
        _SOUND_FEATURES,
        ("tokenizer.json", 2_710_337, "297b13372ac43916285644fb9687add3cc62ee2a1adb60da3dc25cc94c1871fd"),
        _LARGE_VOCABULARY,
    ),
    _model(
        "large-v3",
        "Systran/faster-whisper-large-v3",
        "edaa852ec7e145841d8ffdb056a99866b5f0a478",
        sentence("The best; the slowest, so for writing afterwards."),
        ("config.json", 2_394, "a9306624f5ec14270a014b647e5c316b6e03a662c369758d1b90697a7b0655b9"),
        ("model.bin", 3_087_284_237, "69f74147e3334731bc3a76048724833325d2ec74642fb52620eda87352e3d4f1"),
        _SOUND_FEATURES,
        ("tokenizer.json", 2_480_617, "6d8cbd7cd0d8d5815e478dac67b85a26bbe77c1f5e0c6d76d1ce2abc0e5f21ca"),
        _LARGE_VOCABULARY,
    ),
)
"""From the quickest to the best."""
