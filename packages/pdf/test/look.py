"""Reads a PDF with pikepdf and prints as JSON what a print shop or a screen reader would find.

Nothing of ours helps: contents, fonts and structure are read as ISO 32000-1 describes them.
"""
import json
import re
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

PAINT = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Tj", "TJ", "'", '"', "INLINE IMAGE"}
STROKE = {"S", "s", "B", "B*", "b", "b*"}
COLOUR = {"g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh"}
STATE = {"q", "Q", "cm", "w", "gs", "Tf", "BDC", "BMC", "EMC", "Do"}
# The points of paths are many, and say nothing here.
READ = " ".join(PAINT | COLOUR | STATE)


def times(a, b):
    return [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]


def to_unicode(font, cache={}):
    """From two-byte codes to text, as the font's CMap says."""
    key = font.objgen
    if key in cache:
        return cache[key]
    found = {}
    if "/ToUnicode" in font:
        cmap = font.ToUnicode.read_bytes().decode("latin-1")
        text = lambda hexes: bytes.fromhex(hexes).decode("utf-16-be")
        for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
            for code, target in re.findall(r"<(\w+)>\s*<(\w+)>", block):
                found[int(code, 16)] = text(target)
        for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
            for first, last, one, many in re.findall(
                r"<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[(.*?)\])", block, re.S
            ):
                targets = re.findall(r"<(\w+)>", many)
                for i, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                    if targets:
                        found[code] = text(targets[i])
                    else:
                        start = text(one)
                        found[code] = start[:-1] + chr(ord(start[-1]) + i)
    cache[key] = found
    return found


class Page:
    """What stands on a page, by marked content."""

    def __init__(self, pdf, page):
        self.texts = {}  # MCID → what is read out
        self.faults = []
        self.colours = {}  # operator → how often
        self.inks = {}  # "kind colour overprint" → how often
        self.spaces = set()
        self.states = set()
        self.thinnest = None
        self.read(page, page.get("/Resources", Dictionary()), [1, 0, 0, 1, 0, 0], [])

    def say(self, open_tags, text):
        for tag in reversed(open_tags):
            if tag["actual"] is not None:
                if tag["said"]:
                    return
                tag["said"], text = True, tag["actual"]
                break
        for tag in open_tags:
            if tag["mcid"] is not None:
                self.texts[tag["mcid"]] = self.texts.get(tag["mcid"], "") + text

    def read(self, content, resources, ctm, outer):
        state = {"ctm": ctm, "width": 1, "fill": "", "stroke": "", "font": None}
        state.update({"/op": "", "/OP": ""})
        saved, tags = [], list(outer)
        fonts = resources.get("/Font", Dictionary())
        states = resources.get("/ExtGState", Dictionary())
        for _, space in resources.get("/ColorSpace", Dictionary()).items():
            self.spaces.add(str(space[0] if isinstance(space, Array) else space))
        for operands, operator in pikepdf.parse_content_stream(content, READ):
            op = str(operator)
            if op in COLOUR:
                self.colours[op] = self.colours.get(op, 0) + 1
                self.colour(op, operands, state)
            if op in PAINT:
                self.paint(op, state, tags)
            if op == "q":
                saved.append(dict(state))
            elif op == "Q":
                state = saved.pop()
            elif op == "cm":
                state["ctm"] = times([float(x) for x in operands], state["ctm"])
            elif op == "w":
                state["width"] = float(operands[0])
            elif op == "gs":
                self.state(states[operands[0]], state)
            elif op == "Tf":
                state["font"] = fonts[operands[0]]
            elif op in ("Tj", "TJ"):
                shown = operands[0] if op == "TJ" else [operands[0]]
                codes = b"".join(bytes(x) for x in shown if isinstance(x, pikepdf.String))
                cmap = to_unicode(state["font"])
                text = ""
                for i in range(0, len(codes), 2):
                    code = codes[i] << 8 | codes[i + 1]
                    if code not in cmap and not any(t["actual"] is not None for t in tags):
                        self.faults.append(f"glyph {code} of {state['font'].BaseFont} has no text")
                    text += cmap.get(code, "")
                self.say(tags, text)
            elif op in ("BDC", "BMC"):
                props = operands[1] if op == "BDC" else Dictionary()
                if isinstance(props, Name):
                    props = resources.Properties[props]
                actual = props.get("/ActualText")
                mcid = props.get("/MCID")
                tags.append(
                    {
                        "tag": str(operands[0]),
                        "mcid": None if mcid is None else int(mcid),
                        "actual": None if actual is None else str(actual),
                        "said": False,
                    }
                )
                inside = [t for t in tags if t["mcid"] is not None or t["tag"] == "/Artifact"]
                if len(inside) > 1:
                    self.faults.append(f"{inside[1]['tag']} within {inside[0]['tag']}")
                if mcid is not None:
                    if int(mcid) in self.texts:
                        self.faults.append(f"content {mcid} twice")
                    self.texts[int(mcid)] = ""
            elif op == "EMC":
                tags.pop()
            elif op == "Do":
                self.do(resources.XObject[operands[0]], resources, state, tags)
        if len(tags) != len(outer) or saved:
            self.faults.append("BDC without EMC, or q without Q")

    def colour(self, op, operands, state):
        if op != "sh":
            values = ["" if isinstance(x, (Name, Stream)) else f"{float(x):g}" for x in operands]
            state["stroke" if op.isupper() else "fill"] = " ".join(values)

    def state(self, found, state):
        for key in ("/op", "/OP"):
            if key in found:
                state[key] = f"OPM{int(found.get('/OPM', 0))}" if found[key] else ""
        for key in ("/ca", "/CA"):
            if float(found.get(key, 1)) != 1:
                self.states.add(key)
        for key in ("/SMask", "/BM"):
            if str(found.get(key, "/None")) not in ("/None", "/Normal"):
                self.states.add(key)

    def paint(self, op, state, tags):
        if not any(t["mcid"] is not None or t["tag"] == "/Artifact" for t in tags):
            self.faults.append(f"untagged {op}")
        kind = "text" if op in ("Tj", "TJ") else "stroke" if op in STROKE else "fill"
        colour, over = ("stroke", "/OP") if kind == "stroke" else ("fill", "/op")
        ink = f"{kind} {state[colour]} {state[over]}".strip()
        self.inks[ink] = self.inks.get(ink, 0) + 1
        if kind == "stroke":
            a, b, c, d, *_ = state["ctm"]
            width = state["width"] * abs(a * d - b * c) ** 0.5
            self.thinnest = width if self.thinnest is None else min(width, self.thinnest)

    def do(self, drawn, resources, state, tags):
        if drawn.Subtype == Name.Image:
            space = drawn.ColorSpace
            self.spaces.add(str(space[0] if isinstance(space, Array) else space))
            if "/SMask" in drawn:
                self.states.add("/SMask")
            if not any(t["mcid"] is not None or t["tag"] == "/Artifact" for t in tags):
                self.faults.append("untagged picture")
            return
        # A form begins with the colours and the width of the place that paints it; ours have paths alone.
        matrix = [float(x) for x in drawn.get("/Matrix", [1, 0, 0, 1, 0, 0])]
        inside = {**state, "ctm": times(matrix, state["ctm"])}
        for operands, operator in pikepdf.parse_content_stream(drawn, READ):
            op = str(operator)
            if op in COLOUR:
                self.colours[op] = self.colours.get(op, 0) + 1
            elif op in PAINT:
                self.paint(op, inside, tags)
            elif op in ("gs", "Do", "BDC", "BMC", "w", "cm"):
                self.faults.append(f"{op} in a form")


def element(node, pages, page=None):
    """A structure element with what it says and what stands in it."""
    page = node.get("/Pg", page)
    found = {"type": str(node.S)[1:]}
    for key, name in (("/Lang", "lang"), ("/Alt", "alt"), ("/ActualText", "actual"), ("/T", "title")):
        if key in node:
            found[name] = str(node[key])
    attributes = node.get("/A", [])
    for one in attributes if isinstance(attributes, Array) else [attributes]:
        if "/Scope" in one:
            found["scope"] = str(one.Scope)[1:]
        if "/BBox" in one:
            found["bbox"] = [float(x) for x in one.BBox]
    kids = node.get("/K", [])
    kids = kids if isinstance(kids, Array) else [kids]
    text, below = "", []
    for kid in kids:
        if isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR:
            note = kid.Obj
            link = {"uri": str(note.A.URI), "contents": str(note.get("/Contents", ""))}
            link["parent"] = "/StructParent" in note
            found["link"] = link
        elif isinstance(kid, Dictionary) and kid.get("/Type") != Name.MCR:
            if kid.P.objgen != node.objgen:
                found.setdefault("faults", []).append("does not lead back to its parent")
            below.append(element(kid, pages, page))
        else:
            mcid = int(kid.MCID) if isinstance(kid, Dictionary) else int(kid)
            on = kid.get("/Pg", page) if isinstance(kid, Dictionary) else page
            number, contents = pages[on.objgen]
            found["page"] = number
            claimed = contents.texts.pop(mcid, None)
            if claimed is None:
                found.setdefault("faults", []).append(f"content {mcid} is not there, or taken twice")
            text += claimed or ""
    if text:
        found["text"] = text
    if below:
        found["kids"] = below
    return found


def box(page, name):
    return [round(float(x) / 72 * 25.4, 3) for x in page.get(name, [])]


def main(path):
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        looked = [Page(pdf, page) for page in pdf.pages]
        fonts = {}
        for one in pdf.objects:
            if isinstance(one, Dictionary) and one.get("/Type") == Name.FontDescriptor:
                fonts[str(one.FontName)] = any(f"/FontFile{n}" in one for n in ("", "2", "3"))
            if isinstance(one, Dictionary) and one.get("/Type") == Name.Font:
                if one.Subtype != Name.Type0 and "/FontDescriptor" not in one:
                    fonts[str(one.get("/BaseFont"))] = False
        intents = []
        for intent in root.get("/OutputIntents", []):
            icc = intent.DestOutputProfile.read_bytes()
            intents.append(
                {
                    "standard": str(intent.S),
                    "condition": str(intent.OutputConditionIdentifier),
                    "class": icc[12:16].decode(),
                    "space": icc[16:20].decode(),
                    "components": int(intent.DestOutputProfile.N),
                }
            )
        with pdf.open_metadata() as meta:
            xmp = {key: str(meta[key]) for key in meta}
        outline = [str(item.title) for item in pdf.open_outline().root]
        told = {
            "version": pdf.pdf_version,
            "lang": str(root.get("/Lang", "")),
            "marked": bool(root.get("/MarkInfo", Dictionary()).get("/Marked", False)),
            "showsTitle": bool(root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False)),
            "title": str(pdf.docinfo.get("/Title", "")),
            "trapped": str(pdf.docinfo.get("/Trapped", "")),
            "trappedIsName": isinstance(pdf.docinfo.get("/Trapped"), Name),
            "id": len(pdf.trailer.get("/ID", [])),
            "labels": len(root.get("/PageLabels", Dictionary()).get("/Nums", [])) // 2,
            "outline": outline,
            "fonts": fonts,
            "intents": intents,
            "xmp": xmp,
        }
        numbered = {p.obj.objgen: (i + 1, looked[i]) for i, p in enumerate(pdf.pages)}
        tree = root.get("/StructTreeRoot")
        if tree is not None:
            kids = tree.K if isinstance(tree.K, Array) else [tree.K]
            told["tree"] = [element(kid, numbered) for kid in kids]
        told["pages"] = [
            {
                "media": box(page, "/MediaBox"),
                "bleed": box(page, "/BleedBox"),
                "trim": box(page, "/TrimBox"),
                "tabs": str(page.get("/Tabs", "")),
                "annotations": len(page.get("/Annots", [])),
                "colours": one.colours,
                "inks": one.inks,
                "spaces": sorted(one.spaces),
                "states": sorted(one.states),
                "thinnest": one.thinnest,
                "faults": one.faults,
                # What no element has claimed.
                "unclaimed": list(one.texts.values()),
            }
            for page, one in zip(pdf.pages, looked)
        ]
        print(json.dumps(told))


main(sys.argv[1])
