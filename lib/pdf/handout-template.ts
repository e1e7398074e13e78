// The look of the handout, in Typst. Everything that varies arrives as JSON in sys.inputs.data and is set as plain strings:
// nothing that a person typed is ever part of this source, so nothing typed can be read as markup.

export const handoutTemplate = `
#let data = json(bytes(sys.inputs.data))
#let doc = data.document
#let look = data.look
#let base = look.size * 1pt
#let accent = rgb("#0b655d")
#let accent-soft = rgb("#e4f1ef")
#let red = rgb("#a4161a")
#let red-soft = rgb("#fdf3f2")
#let amber = rgb("#8a4205")
#let ink = rgb("#1a1f1d")
#let quiet = rgb("#4b5551")
#let hair = rgb("#b9b4a8")
#let gap = look.gap * base
#let small = calc.max(10pt, 0.72 * base)

#set document(title: doc.title, date: datetime(year: data.date.year, month: data.date.month, day: data.date.day))
#set text(font: data.fonts, size: base, lang: doc.language, fill: ink, hyphenate: false, fallback: false)
#set par(leading: look.leading * 1em, spacing: look.spacing * 1em, justify: false)
#set page(
  paper: data.paper,
  margin: (x: look.margin-x * 1mm, top: look.margin-top * 1mm, bottom: look.margin-bottom * 1mm),
  header-ascent: 35%,
  footer-descent: 35%,
  header: {
    set text(size: calc.min(small, 11pt), fill: quiet)
    grid(columns: if doc.header.patient.len() > 60 { (1fr, 1fr) } else { (1fr, auto) }, column-gutter: 1.2em, strong(doc.header.clinic), align(right, doc.header.patient))
    v(-0.25em)
    line(length: 100%, stroke: 0.5pt + hair)
  },
  footer: context {
    set text(size: calc.min(small, 11pt), fill: quiet)
    grid(
      columns: (1fr, auto),
      column-gutter: 1em,
      doc.footer.prepared,
      doc.footer.page + " " + str(counter(page).get().first()) + " " + doc.footer.of + " " + str(counter(page).final().first()),
    )
  },
)

#let runs(paragraph) = for run in paragraph { if run.strong { strong(run.text) } else { text(run.text) } }
#let keep(body) = block(breakable: false, width: 100%, above: gap, below: gap, body)

#show heading.where(level: 1): it => block(above: 0pt, below: 0.45em, text(size: if doc.title.len() > 36 { 1.45 } else { 1.72 } * base, weight: "bold", it.body))
#show heading.where(level: 2): it => block(above: 0pt, below: 0.48em, sticky: true, text(size: 1.12 * base, weight: "bold", fill: accent, it.body))
#let section(body) = heading(level: 2, body)

// Markers are as tall as a capital, so that a list sets them level with its text.
#let dot = box(width: 0.34em, height: 0.67em, place(dy: 0.19em, circle(radius: 0.17em, fill: ink)))
#let tick = box(width: 0.86em, height: 0.67em, place(dy: -0.095em, rect(width: 0.86em, height: 0.86em, radius: 0.14em, stroke: 1.1pt + ink)))
#let bullets(items, marker: dot, indent: 0.55em) = list(
  marker: marker,
  indent: 0pt,
  body-indent: indent,
  spacing: look.items * 1em,
  ..items.map(runs),
)

// An octagon with a bar and a dot: the sign of an emergency, readable in grey.
#let octagon(size) = box(width: size, height: size, baseline: 0.16em, {
  place(polygon.regular(fill: red, size: size, vertices: 8))
  place(center + top, dy: size * 0.2, rect(width: size * 0.13, height: size * 0.36, radius: size * 0.06, fill: white))
  place(center + top, dy: size * 0.66, circle(radius: size * 0.075, fill: white))
})

#let boxed(body, fill: none, line: ink, left: false) = block(
  breakable: false,
  width: 100%,
  above: gap,
  below: gap,
  inset: (x: 0.8em, y: look.inset * 1em),
  radius: 0.35em,
  fill: fill,
  stroke: if left { (left: 3pt + line) } else { 1.4pt + line },
  body,
)

#let food-card(food) = grid(
  columns: (look.picture * 1.04em, 1fr),
  column-gutter: 0.5em,
  align: (center + horizon, left + horizon),
  image("/public/" + food.picture.file, width: look.picture * 1em, alt: food.picture.alt),
  {
    set par(leading: 0.42em, spacing: 0.35em)
    block(above: 0pt, below: 0.34em, strong(food.name))
    block(above: 0pt, below: 0pt, text(size: 0.9 * base, fill: quiet, food.portion))
  },
)

#let length(paragraph) = paragraph.fold(0, (sum, run) => sum + run.text.len())

// The name of the nutrient and what it does share a line where they fit.
#let food-heading(it) = {
  if it.intro.len() > 0 and length(it.intro) <= look.at("run-in") {
    block(above: 0pt, below: 0.5em, grid(
      columns: (auto, 1fr),
      column-gutter: 0.6em,
      section(it.heading),
      pad(top: 0.11em, runs(it.intro)),
    ))
  } else {
    section(it.heading)
    if it.intro.len() > 0 { par(runs(it.intro)) }
  }
}

#let show-block(it) = {
  if it.kind == "title" {
    heading(level: 1, it.text)
    block(above: 0pt, below: gap, for line in it.lines { text(size: 0.9 * base, fill: quiet, runs(line)) })
  } else if it.kind == "main-message" {
    block(
      breakable: false, width: 100%, above: gap, below: gap, fill: accent-soft, radius: 0.35em,
      inset: (x: 0.8em, y: (look.inset + 0.1) * 1em),
      {
        for (index, paragraph) in it.paragraphs.enumerate() {
          par(if index == 0 { text(size: 1.1 * base, runs(paragraph)) } else { runs(paragraph) })
        }
      },
    )
  } else if it.kind == "get-help-now" {
    boxed(fill: red-soft, line: red, {
      block(above: 0pt, below: 0.55em, heading(level: 2, text(fill: red, octagon(1.05em) + h(0.4em) + it.heading)))
      bullets(it.items)
    })
  } else if it.kind == "why" or it.kind == "next-step" {
    keep({ section(it.heading); for paragraph in it.paragraphs { par(runs(paragraph)) } })
  } else if it.kind == "notice" {
    boxed(line: ink, left: true, { for paragraph in it.paragraphs { par(runs(paragraph)) } })
  } else if it.kind == "tick-list" {
    keep({ section(it.heading); bullets(it.items, marker: tick) })
  } else if it.kind == "food-list" {
    keep({
      food-heading(it)
      if it.foods.len() > 0 {
        let rest = look.columns - calc.rem(it.foods.len(), look.columns)
        let fits = rest < look.columns and length(it.closing) <= rest * look.at("closing-room")
        let closing = text(fill: quiet, size: 0.9 * base, runs(it.closing))
        block(above: look.at("above-foods") * 1em, below: 0pt, grid(
          columns: (1fr,) * look.columns,
          column-gutter: 0.8em,
          row-gutter: look.rows * 1em,
          ..it.foods.map(food-card),
          ..if fits { (grid.cell(colspan: rest, closing),) },
        ))
        if not fits { block(above: 0.5em, below: 0pt, closing) }
      }
      if it.instead != none { par(runs(it.instead)) }
    })
  } else if it.kind == "ask-first" or it.kind == "pills" {
    block(above: gap, below: gap, width: 100%, { section(it.heading); bullets(it.items) })
  } else if it.kind == "call-us" {
    boxed(line: amber, {
      block(above: 0pt, below: 0.5em, heading(level: 2, text(fill: amber, it.heading)))
      par(runs(it.lead))
      bullets(it.items)
      if it.thisWeek != none { par(runs(it.thisWeek)) }
    })
  } else if it.kind == "teach-back" {
    keep({
      section(it.heading)
      par(runs(it.prompt))
      for _ in range(calc.min(it.lines, look.lines)) { v(look.writing * 1em); line(length: 100%, stroke: 0.6pt + hair) }
      v(0.2em)
      for item in it.ticks { box(tick + h(0.45em) + runs(item)); h(1.4em, weak: true) }
    })
  } else if it.kind == "foot" {
    v(0.7em)
    v(1fr)
    block(breakable: false, above: 0pt, below: 0pt, {
      set text(size: small, fill: quiet)
      set par(spacing: 0.5em)
      for paragraph in it.paragraphs { par(runs(paragraph)) }
    })
  }
}

#for it in doc.blocks { show-block(it) }
`;
