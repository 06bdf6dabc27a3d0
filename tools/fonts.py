#!/usr/bin/python3
"""Makes the fonts of paper from the npm packages of Tinos and Source Sans 3 (both OFL-1.1); run it as `./dev fonts`.

Tinos, as TrueType for PDF and as WOFF2 for browsers; Source Sans 3 as WOFF2, and as strips of black and white
letters for the printer of tickets, which knows no Vietnamese of its own. Only letters people here write are kept.

A strip: line height, baseline, count, then for each letter its code, left edge, width and advance (16 bits each,
big-endian), and after all of them the rows of each, eight dots a byte, one is black. Deflated with zlib's header.
"""
import struct, subprocess, sys, unicodedata, zlib
from PIL import Image, ImageDraw, ImageFont

source, paper, style = sys.argv[1:4]

TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
VIETNAMESE = "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in TONES) + "đ"
MINORITY = "ƀčĕĭŏŭñ"
ASCII = "".join(chr(code) for code in range(0x20, 0x7F))
SIGNS = "\u00a0–—…“”‘’·•₫°×÷±§«»→←✓☐☑□"
TEXT = "".join(sorted(set(ASCII + SIGNS + VIETNAMESE + VIETNAMESE.upper() + MINORITY + MINORITY.upper())))
NUMBER = "".join(sorted(set("0123456789-" + "".join(chr(code) for code in range(65, 91)))))


def subset(file, out, flavour=None):
    subprocess.run(
        ["/usr/bin/python3", "-m", "fontTools.subset", file, f"--text={TEXT}", f"--output-file={out}", "--no-hinting", "--desubroutinize", "--name-IDs=0,1,2,3,4,6,13,14",
         "--layout-features=" + ("kern,mark,mkmk,ccmp,locl" if flavour else ""), "--notdef-outline", "--no-glyph-names",
         *([f"--flavor={flavour}"] if flavour else [])], check=True)


def strip(file, capital, letters, out):
    """Letters whose capitals stand `capital` dots high."""
    size = capital
    while height(file, size) < capital:
        size += 1
    font = ImageFont.truetype(file, size)
    ascent = max(-font.getbbox(letter, anchor="ls")[1] for letter in letters)
    descent = max(font.getbbox(letter, anchor="ls")[3] for letter in letters)
    heads, rows = [], []
    for letter in letters:
        left, _, right, _ = font.getbbox(letter, mode="1", anchor="ls")
        width = max(right - left, 1)
        image = Image.new("1", (width, ascent + descent))
        draw = ImageDraw.Draw(image)
        draw.fontmode = "1"
        draw.text((-left, ascent), letter, font=font, fill=1, anchor="ls")
        heads.append(struct.pack(">HhHH", ord(letter), left, width, round(font.getlength(letter))))
        rows.append(image.tobytes())
    packed = struct.pack(">HHH", ascent + descent, ascent, len(letters)) + b"".join(heads) + b"".join(rows)
    open(f"{paper}/{out}", "wb").write(zlib.compress(packed, 9))


def height(file, size):
    return -ImageFont.truetype(file, size).getbbox("H", anchor="ls")[1]


for name in ("400Regular", "700Bold", "400Regular_Italic"):
    tinos = f"{source}/tinos/{name}/Tinos_{name}.ttf"
    plain = name.lstrip("0123456789").replace("Regular_", "").lower()
    subset(tinos, f"{paper}/tinos-{plain}.ttf")
    subset(tinos, f"{style}/tinos-{plain}.woff2", "woff2")

sans = f"{source}/source-sans-3/400Regular/SourceSans3_400Regular.ttf"
bold = f"{source}/source-sans-3/700Bold/SourceSans3_700Bold.ttf"
# 8 dots a millimetre: notes 2.5 mm, text 3.5 mm, headings 5 mm, and the number, 24 mm high.
strip(sans, 20, TEXT.replace("\u00a0", ""), "note.strip")
strip(sans, 28, TEXT.replace("\u00a0", ""), "text.strip")
strip(bold, 40, TEXT.replace("\u00a0", ""), "heading.strip")
strip(bold, 192, NUMBER, "number.strip")
