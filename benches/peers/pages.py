"""The chapter on speed in both tongues, from what was measured."""

# Seconds from which on a job is run once.
LONG = 5.0

# What Minka is to reach, in seconds, or how many times faster than whom.
AIMS = {
    "start": [0.003],
    "firms": [0.33],
    "entities": [("squiggle", 40), ("numbat", 40), ("likec4", 40), ("publicodes", 40)],
    "sampling": [("squiggle", 50), ("numpy", 2)],
    "sampling_long": [("numpy", 4)],
    "shapley": [0.003],
    "core": [0.1],
    "nucleolus": [("coopgame", 1)],
}

JOBS = {
    "en": {
        "start": "start, and check 50 lines",
        "firms": "check 10 000 firms",
        "entities": "check 1 000 firms",
        "sampling": "600 uncertain inputs, 10 000 samples",
        "sampling_long": "600 uncertain inputs, 1 000 000 samples",
        "shapley": "Shapley value, 20 members, worth given",
        "core": "core, 20 members, worth given",
        "nucleolus": "nucleolus, 12 members, worth given",
        "whole": "a whole model of 20 firms that all differ",
    },
    "es": {
        "start": "arrancar y revisar 50 líneas",
        "firms": "revisar 10 000 empresas",
        "entities": "revisar 1 000 empresas",
        "sampling": "600 datos inciertos, 10 000 muestras",
        "sampling_long": "600 datos inciertos, 1 000 000 de muestras",
        "shapley": "valor de Shapley, 20 socios, valores dados",
        "core": "núcleo, 20 socios, valores dados",
        "nucleolus": "nucléolo, 12 socios, valores dados",
        "whole": "un modelo entero de 20 empresas distintas",
    },
}

PAGE = {
    "en": """# How fast it is

Minka beside the tools one might take instead for a single job, on one machine. `benches/peers/measure.sh` installs them, runs
everything and writes this page, so that you can repeat it on yours. Written on {date}; processor {model}, {cores} cores, shared
with other work.

| job | Minka | others |
|---|---|---|
{rows}

In brackets, how many times as long as Minka the other took.

## What is compared

The times of commands are processor time, start included, {runs} in turns. Minka samples in one thread, and
numpy's time includes its import. A job of more than five seconds was run once. The games of members are timed inside the process,
without making the table: Minka by the clock on the wall, which can only be longer, the others by processor time.

The others do other things too, and most do not do this. bean-check and hledger read accounts and balance them; cedar
checks rules of who may do what against a schema (here as WebAssembly in Node, which is slower than its command); squiggle, numbat
and publicodes are languages for calculations, likec4 one for drawings of systems; numpy works out what you program; coopgame and
shapiq know games of members and nothing of firms. Each was given a text of the same size in its own words, not the same model: only the
uncertain inputs and the games are the same on both sides. The whole model of 20 firms is the worth of 1 048 576 groups by the
lines of the model, the Shapley value, the core, the numbers of members and the findings; no other tool here does that.
{left_out}
## Aims that are missed

{missed}
""",
    "es": """# Qué tan rápido es

Minka al lado de las herramientas que uno podría usar en su lugar para una sola tarea, en una misma máquina.
`benches/peers/measure.sh` las instala, corre todo y escribe esta página, de modo que puedes repetirlo en la tuya. Escrita el
{date}; procesador {model}, {cores} núcleos, compartidos con otros trabajos.

| tarea | Minka | otras |
|---|---|---|
{rows}

Entre paréntesis, cuántas veces el tiempo de Minka tomó la otra.

## Qué se compara

Los tiempos de los comandos son de procesador, con el arranque incluido: {runs}, alternando. Minka muestrea en
un solo hilo, y el tiempo de numpy incluye su importación. Una tarea de más de cinco segundos se corrió una vez. Los juegos de
socios se miden dentro del proceso, sin armar la tabla: Minka con el reloj de pared, que solo puede dar más, las otras con el
tiempo de procesador.

Las otras también hacen otras cosas, y la mayoría no hace esto. bean-check y hledger leen cuentas y las cuadran; cedar
revisa reglas de quién puede hacer qué contra un esquema (aquí como WebAssembly en Node, más lento que su comando); squiggle,
numbat y publicodes son lenguajes de cálculo, likec4 uno para dibujar sistemas; numpy calcula lo que tú programas; coopgame y
shapiq conocen juegos de socios y nada de empresas. Cada una recibió un texto del mismo tamaño en sus propias palabras, no el mismo modelo: solo los
datos inciertos y los juegos son los mismos en ambos lados. El modelo entero de 20 empresas es el valor de 1 048 576 grupos según
las líneas del modelo, el valor de Shapley, el núcleo, las cantidades de socios y las observaciones; ninguna otra herramienta de aquí
hace eso.
{left_out}
## Metas que no se alcanzan

{missed}
""",
}

NONE = {"en": "None, on this machine.", "es": "Ninguna, en esta máquina."}
LEFT_OUT = {"en": "\nNot on this machine: {peers}.\n", "es": "\nNo estaban en esta máquina: {peers}.\n"}
AIM = {
    "en": ("- {job}: {taken}; the aim is {aim}.", "- {job}: {times:.1f} times as fast as {tool}; the aim is {aim}."),
    "es": ("- {job}: {taken}; la meta es {aim}.", "- {job}: {times:.1f} veces tan rápido como {tool}; la meta es {aim}."),
}


def time(seconds):
    """With two or three digits that count."""
    if seconds < 0.0995:
        return f"{seconds * 1000:.1f} ms" if seconds < 0.00995 else f"{seconds * 1000:.0f} ms"
    return f"{seconds:.2f} s" if seconds < 9.95 else f"{seconds:.0f} s"


def times(ratio):
    return f"{ratio:.1f}" if ratio < 9.95 else f"{ratio:.0f}"


def counted(runs, tongue):
    several = {"en": f"the median of {runs} runs", "es": f"la mediana de {runs} corridas"}
    return several[tongue] if runs > 1 else {"en": "one run of each", "es": "una corrida de cada uno"}[tongue]


def rows(taken, tongue):
    for job, tools in taken.items():
        ours = tools["minka"]
        others = [f"{tool} {time(it)} ({times(it / ours)})" for tool, it in tools.items() if tool != "minka"]
        yield f"| {JOBS[tongue][job]} | {time(ours)} | {', '.join(others) or '–'} |"


def missed(taken, tongue):
    """A line for each aim that is not reached."""
    absolute, relative = AIM[tongue]
    for job, aims in AIMS.items():
        ours, name = taken[job]["minka"], JOBS[tongue][job]
        for aim in aims:
            if isinstance(aim, float):
                if ours > aim:
                    yield absolute.format(job=name, taken=time(ours), aim=time(aim))
                continue
            tool, wanted = aim
            found = taken[job][tool] / ours if tool in taken[job] else wanted
            if found < wanted:
                yield relative.format(job=name, times=found, tool=tool, aim=wanted)


def written(taken, left_out, date, model, cores, runs):
    pages = {}
    for tongue, page in PAGE.items():
        lines = "\n".join(missed(taken, tongue)) or NONE[tongue]
        shown = "\n".join(rows(taken, tongue))
        without = LEFT_OUT[tongue].format(peers=", ".join(left_out)) if left_out else ""
        pages[tongue] = page.format(
            date=date.isoformat(),
            model=model,
            cores=cores,
            runs=counted(runs, tongue),
            rows=shown,
            left_out=without,
            missed=lines,
        )
    return pages
