//! Words that open a declaration.

use super::super::{Keyword, Word};

pub static MODEL: Keyword = Word::new("model", "modelo")
    .means(
        "Opens the settings of the whole model: title, currency, horizon, discount rate. Example: `model \
         \"Hostels of San Blas\" { currency: PEN; horizon: 3 years }`.",
        "Abre los datos generales del modelo: título, moneda, horizonte, tasa de descuento. Ejemplo: `modelo \
         \"Hostales de San Blas\" { moneda: PEN; horizonte: 3 años }`.",
    )
    .keyword("kw_model");

pub static USE: Keyword = Word::new("use", "usa")
    .means(
        "Brings in another file of the same folder, or a profile that comes with Minka, such as the size \
         thresholds of Peru's law. Examples: `use \"firms.red\"`, `use peru`.",
        "Incorpora otro archivo de la misma carpeta o un perfil que viene con Minka, como los límites de \
         tamaño de la ley peruana. Ejemplos: `usa \"empresas.red\"`, `usa peru`.",
    )
    .keyword("kw_use");

pub static UNIT: Keyword = Word::new("unit", "unidad")
    .means(
        "Declares a unit to count or measure in, alone or in terms of another one. Examples: `unit \
         room_night`, `unit quintal = 46 kg`.",
        "Declara una unidad para contar o medir, sola o en función de otra. Ejemplos: `unidad noche`, \
         `unidad quintal = 46 kg`.",
    )
    .keyword("kw_unit");

pub static RATE: Keyword = Word::new("rate", "tipo_de_cambio")
    .or_es(&["tasa"])
    .means(
        "States what one unit of another currency is worth; it may be uncertain. Example: `rate USD = 3.70 \
         PEN..3.85 PEN`.",
        "Dice cuánto vale una unidad de otra moneda; puede ser incierto. Ejemplo: `tipo_de_cambio USD = 3.70 \
         PEN..3.85 PEN`.",
    )
    .keyword("kw_rate");

pub static LET: Keyword = Word::new("let", "sea")
    .means(
        "Gives a name to an assumption, so that it is written once, with its source, and used in many \
         places. Example: `let uplift = 4%..7% source \"Guest survey, 2025\"`.",
        "Pone nombre a un supuesto: se escribe una sola vez, con su fuente, y se usa donde haga falta. \
         Ejemplo: `sea alza = 4%..7% fuente \"Encuesta a huéspedes, 2025\"`.",
    )
    .keyword("kw_let");

pub static ATTRIBUTE: Keyword = Word::new("attribute", "atributo")
    .means(
        "Declares an attribute of your own for a kind of declaration, with its type. Example: `attribute \
         beds of firm: number`.",
        "Declara un atributo propio para un tipo de declaración, e indica qué clase de dato lleva. Ejemplo: \
         `atributo camas de empresa: número`.",
    )
    .keyword("kw_attribute");

pub static TERRITORY: Keyword = Word::new("territory", "territorio")
    .means(
        "Declares a place: a region, a district, a quarter. It may lie within another. Example: `territory \
         san_blas \"San Blas\" in cusco`.",
        "Declara un lugar: una región, un distrito, un barrio. Puede estar dentro de otro. Ejemplo: \
         `territorio san_blas \"San Blas\" en cusco`.",
    )
    .keyword("kw_territory");

pub static SECTOR: Keyword = Word::new("sector", "sector")
    .means(
        "Declares a line of business in which firms work. Example: `sector tourism \"Tourism\"`.",
        "Declara un rubro en el que trabajan las empresas. Ejemplo: `sector turismo \"Turismo\"`.",
    )
    .keyword("kw_sector");

pub static CHAIN: Keyword = Word::new("chain", "cadena")
    .means(
        "Declares a productive chain: the stages a good passes through, from inputs to the final consumer. \
         Example: `chain coffee of farming { stages: farms -> mills -> exporters }`.",
        "Declara una cadena productiva: los eslabones por los que pasa un bien, desde los insumos hasta el \
         consumidor final. Ejemplo: `cadena café de agro { eslabones: fincas -> plantas -> exportadores }`.",
    )
    .keyword("kw_chain");

pub static FIRM: Keyword = Word::new("firm", "empresa")
    .means(
        "Declares one firm and what is known of it. Example: `firm inti \"Hostal Inti\" { size: micro; \
         sales: 180_000 PEN/year }`.",
        "Declara una empresa y lo que se sabe de ella. Ejemplo: `empresa inti \"Hostal Inti\" { tamaño: \
         micro; ventas: 180_000 PEN/año }`.",
    )
    .keyword("kw_firm");

pub static FIRMS: Keyword = Word::new("firms", "empresas")
    .means(
        "Declares many firms at once: a group of like firms, or one for each row of a CSV or Excel file. \
         Amounts are per firm. Example: `firms workshops 200 { size: micro }`.",
        "Declara muchas empresas a la vez: un grupo de empresas parecidas, o una por cada fila de un archivo \
         CSV o Excel. Los montos son por empresa. Ejemplo: `empresas talleres 200 { tamaño: micro }`.",
    )
    .keyword("kw_firms");

pub static INSTITUTION: Keyword = Word::new("institution", "institución")
    .means(
        "Declares an organisation that supports firms: a municipality, a chamber, a university, an NGO. \
         Example: `institution dircetur { sphere: public }`.",
        "Declara una entidad que apoya a las empresas: municipalidad, gremio, universidad, ONG. Ejemplo: \
         `institución dircetur { ámbito: público }`.",
    )
    .keyword("kw_institution");

pub static NETWORK: Keyword = Word::new("network", "red")
    .means(
        "Declares a network: independent firms with a common goal, whose benefits stay almost wholly with \
         its members. Example: `network pool horizontal { members: inti, sol }`.",
        "Declara una red: empresas independientes con un objetivo común, cuyos beneficios quedan casi por \
         completo en sus socios. Ejemplo: `red compras horizontal { socios: inti, sol }`.",
    )
    .keyword("kw_network");

pub static AGREEMENT: Keyword = Word::new("agreement", "acuerdo")
    .means(
        "Declares a collective agreement of a territory or a sector: a wide group whose benefits also reach \
         firms that take no part. Example: `agreement safety territorial in gamarra { participants: traders \
         }`.",
        "Declara un acuerdo colectivo de un territorio o de un sector: un grupo amplio cuyos beneficios \
         llegan también a empresas que no participan. Ejemplo: `acuerdo seguridad territorial en gamarra { \
         participantes: comerciantes }`.",
    )
    .keyword("kw_agreement");

pub static CLUSTER: Keyword = Word::new("cluster", "conglomerado")
    .means(
        "Declares a cluster: firms of one place with related goods or services, their suppliers and the \
         institutions around them. Example: `cluster cusco_tourism in cusco { core: agencies, lodging }`.",
        "Declara un conglomerado: empresas de un mismo lugar con bienes o servicios relacionados, sus \
         proveedores y las instituciones de su entorno. Ejemplo: `conglomerado turismo_cusco en cusco { \
         núcleo: agencias, hospedaje }`.",
    )
    .keyword("kw_cluster");

pub static PROGRAMME: Keyword = Word::new("programme", "programa")
    .means(
        "Declares a support programme that firms go through in phases. Example: `programme suppliers { \
         institution: ipae; phase basic { intake: 40; duration: 3 months } }`.",
        "Declara un programa de apoyo que las empresas recorren por etapas. Ejemplo: `programa proveedores { \
         institución: ipae; etapa básica { ingreso: 40; duración: 3 meses } }`.",
    )
    .keyword("kw_programme");

pub static DEFINE_ACTION: Keyword = Word::new("define action", "define acción")
    .means(
        "Describes an action of your own once, with parameters, to use it in several networks. Example: \
         `define action shared_van { parameter fee: money/year; cost each member: fee }`.",
        "Describe una vez una acción propia, con parámetros, para usarla en varias redes. Ejemplo: `define \
         acción camioneta { parámetro cuota: dinero/año; costo cada socio: cuota }`.",
    )
    .keyword("kw_define_action");

pub static ACTION: Keyword = Word::new("action", "acción")
    .means(
        "Declares something the members do together, with its costs and benefits: a standard action or one \
         of your own. Example: `action linen: joint_purchase { good: linen }`.",
        "Declara algo que los socios hacen juntos, con sus costos y beneficios: una acción estándar o una \
         propia. Ejemplo: `acción lencería: compra_conjunta { bien: lencería }`.",
    )
    .keyword("kw_action");

pub static PARAMETER: Keyword = Word::new("parameter", "parámetro")
    .means(
        "Declares what an action of your own asks for, its type, and what it is if nothing is said. Example: \
         `parameter fee: money/year = 300 PEN/year`.",
        "Declara un dato que pide una acción propia, de qué tipo es y cuánto vale si no se indica. Ejemplo: \
         `parámetro cuota: dinero/año = 300 PEN/año`.",
    )
    .keyword("kw_parameter");

pub static SEGMENT: Keyword = Word::new("segment", "segmento")
    .means(
        "Declares a market segment of a cluster: how developed it is, how fast it grows and why. Example: \
         `segment adventure { level: low; growth: 10%..15% }`.",
        "Declara un segmento de mercado del conglomerado: qué tan desarrollado está, cuánto crece y por qué. \
         Ejemplo: `segmento aventura { nivel: bajo; crecimiento: 10%..15% }`.",
    )
    .keyword("kw_segment");

pub static STAGE: Keyword = Word::new("stage", "eslabón")
    .means(
        "Says what a stage of a chain is paid and what it keeps, for one unit of its product. Example: `stage \
         agents { price: 4.10 PEN/kg; margin: 0.50 PEN/kg }`.",
        "Dice cuánto le pagan a un eslabón de la cadena y cuánto le queda, por unidad de su producto. Ejemplo: \
         `eslabón acopiadores { precio: 4.10 PEN/kg; margen: 0.50 PEN/kg }`.",
    )
    .keyword("kw_stage");

pub static PHASE: Keyword = Word::new("phase", "etapa")
    .means(
        "Declares one step of a support programme. Example: `phase basic \"Basic training\" { duration: 3 \
         months; completion: 80% }`.",
        "Declara un paso de un programa de apoyo. Ejemplo: `etapa básica \"Capacitación básica\" { duración: \
         3 meses; culminación: 80% }`.",
    )
    .keyword("kw_phase");

pub static SCENARIO: Keyword = Word::new("scenario", "escenario")
    .means(
        "Gives a name to a set of changes, so that the model can be compared with and without them. Example: \
         `scenario no_leader { remove sol from pool }`.",
        "Pone nombre a un conjunto de cambios, para comparar el modelo con ellos y sin ellos. Ejemplo: \
         `escenario sin_líder { retira sol de compras }`.",
    )
    .keyword("kw_scenario");

pub static EXPECT: Keyword = Word::new("expect", "espera")
    .means(
        "States what the model should show; `minka test` says whether it holds. Example: `expect each member \
         of pool: gain > 0 PEN with 90%`.",
        "Afirma lo que el modelo debería mostrar; `minka test` dice si se cumple. Ejemplo: `espera cada \
         socio de compras: ganancia > 0 PEN con 90%`.",
    )
    .keyword("kw_expect");

pub static CRITERIA: Keyword = Word::new("criteria", "criterios")
    .means(
        "Sets the thresholds by which Minka judges; each has a value if you say nothing. Example: `criteria \
         { client_dependency: 40% }`.",
        "Fija los límites con los que Minka juzga; cada uno ya trae un valor. Ejemplo: `criterios { \
         dependencia_de_un_cliente: 40% }`.",
    )
    .keyword("kw_criteria");

pub static ALLOW: Keyword = Word::new("allow", "admite")
    .means(
        "Silences one warning where you know better, and keeps your reason in the reports. Example: `allow \
         mixed-stages \"The mill also lodges guests\"`.",
        "Silencia una advertencia cuando hay un buen motivo, que queda escrito en los informes. Ejemplo: \
         `admite mixed-stages \"La planta también hospeda\"`.",
    )
    .keyword("kw_allow");

pub static PROFILE: Keyword = Word::new("profile", "perfil")
    .means(
        "Holds figures of a country's law, such as the sales up to which a firm is small; a model takes it \
         in with `use`. Example: `profile peru \"Peru\" { tax_unit: 5_500 PEN; micro_up_to: 150 }`.",
        "Recoge valores de la ley de un país, como las ventas hasta las que una empresa es pequeña; el \
         modelo lo incorpora con `usa`. Ejemplo: `perfil peru \"Perú\" { unidad_tributaria: 5_500 PEN; \
         micro_hasta: 150 }`.",
    )
    .keyword("kw_profile");

pub static REQUIRES: Keyword = Word::new("requires", "exige")
    .or_es(&["requiere"])
    .means(
        "Says in a programme what a firm or a group must meet to be admitted. Example: `requires \"Formal\": \
         firm.formal`.",
        "Dice en un programa qué debe cumplir una empresa o un grupo para ser admitido. Ejemplo: `exige \
         \"Formal\": empresa.formal`.",
    )
    .keyword("kw_requires");

pub static ENVIRONMENT: Keyword = Word::new("environment", "entorno")
    .means(
        "Describes the surroundings in which a network works; Minka holds its structure against them. \
         Example: `environment { change: gradual; transaction_costs: low }`.",
        "Describe el medio en que trabaja la red; Minka lo contrasta con su estructura. Ejemplo: `entorno { \
         cambio: gradual; costos_de_transacción: bajos }`.",
    )
    .keyword("kw_environment");

pub static READINESS: Keyword = Word::new("readiness", "condiciones")
    .means(
        "Rates what helps a network or agreement to form, where the rest of the model does not say it; Minka \
         shows the rating beside the data. Example: `readiness { common_problems: high; programme_coordination: \
         low }`.",
        "Califica lo que facilita que se forme una red o un acuerdo, donde el resto del modelo no lo dice; \
         Minka muestra la calificación junto a los datos. Ejemplo: `condiciones { \
         percepción_de_problemas_comunes: alta; coordinación_con_programas: baja }`.",
    )
    .keyword("kw_readiness");
