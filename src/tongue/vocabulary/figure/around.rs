//! Figures of what surrounds networks and agreements: clusters, chains, programmes of support.

use super::Word;

pub static FIRMS: Word = Word::new("firms", "empresas").means(
    "How many firms of the model belong to a cluster, a chain or a stage, those of groups counted one by \
         one. Example: `expect trek.firms >= 40`.",
    "Cuántas empresas del modelo son de un conglomerado, una cadena o un eslabón; las de los grupos se \
         cuentan una por una. Ejemplo: `espera rutas.empresas >= 40`.",
);

pub static COVERAGE: Word = Word::new("coverage", "cobertura").means(
    "Of a chain, the part of its stages at which a firm of the model stands; of a cluster, the part of \
         the competences it needs that one of its institutions has. Example: `expect quinoa.coverage == \
         100%`.",
    "De una cadena, la parte de sus eslabones en los que hay alguna empresa del modelo; de un \
         conglomerado, la parte de las competencias que necesita y que alguna de sus instituciones tiene. \
         Ejemplo: `espera quinua.cobertura == 100%`.",
);

pub static GROWTH: Word = Word::new("growth", "crecimiento").means(
    "How much a segment of a cluster grows a year. Example: `expect trek.hiking.growth > 3%`.",
    "Cuánto crece por año un segmento de un conglomerado. Ejemplo: `espera rutas.caminata.crecimiento > \
         3%`.",
);

pub static GROWTH_OVER_HORIZON: Word = Word::new("growth_over_horizon", "crecimiento_en_el_horizonte").means(
    "How much a segment of a cluster grows over the whole horizon. Example: `expect \
         trek.hiking.growth_over_horizon > 10%`.",
    "Cuánto crece un segmento de un conglomerado en todo el horizonte. Ejemplo: `espera \
         rutas.caminata.crecimiento_en_el_horizonte > 10%`.",
);

pub static SALES: Word = Word::new("sales", "ventas").means(
    "What all firms of a stage sell a year, where the sales of each are known. Example: `expect \
         quinoa.growers.sales > 200_000 PEN/year`.",
    "Lo que venden por año todas las empresas de un eslabón, si se conocen las ventas de cada una. \
         Ejemplo: `espera quinua.productores.ventas > 200_000 PEN/año`.",
);

pub static SALES_HHI: Word = Word::new("sales_hhi", "ihh_de_ventas").means(
    "How concentrated the sales of a stage are: the Herfindahl–Hirschman index, from near 0 (many like \
         firms) to 10 000 (one firm). Example: `expect quinoa.growers.sales_hhi < 2_500`.",
    "Qué tan concentradas están las ventas de un eslabón: el índice de Herfindahl–Hirschman, desde cerca \
         de 0 (muchas empresas parecidas) hasta 10 000 (una sola). Ejemplo: `espera \
         quinua.productores.ihh_de_ventas < 2_500`.",
);

pub static SELLER_HHI: Word = Word::new("seller_hhi", "ihh_de_vendedores").means(
    "How few sell what the model says a stage sells, as the same index. Example: `expect \
         quinoa.growers.seller_hhi < 1_500`.",
    "Qué tan pocos venden lo que, según el modelo, vende un eslabón, con el mismo índice. Ejemplo: \
         `espera quinua.productores.ihh_de_vendedores < 1_500`.",
);

pub static BUYER_HHI: Word = Word::new("buyer_hhi", "ihh_de_compradores").means(
    "How few buy what a stage sells, as the same index; what is sold to nobody named counts as spread \
         over very many. Example: `expect quinoa.growers.buyer_hhi < 2_500`.",
    "Qué tan pocos compran lo que vende un eslabón, con el mismo índice; lo que se vende sin decir a \
         quién cuenta como repartido entre muchísimos. Ejemplo: `espera quinua.productores.ihh_de_compradores \
         < 2_500`.",
);

pub static LARGEST_SHARE: Word = Word::new("largest_share", "parte_del_mayor").means(
    "The part of what a stage sells that its largest buyer takes. Example: `expect \
         quinoa.growers.largest_share < 50%`.",
    "La parte de lo que vende un eslabón que se lleva su mayor comprador. Ejemplo: `espera \
         quinua.productores.parte_del_mayor < 50%`.",
);

pub static UNNAMED_SHARE: Word = Word::new("unnamed_share", "parte_sin_comprador").means(
    "The part of what a stage sells for which the model names no buyer. Example: `expect \
         quinoa.growers.unnamed_share < 20%`.",
    "La parte de lo que vende un eslabón para la que el modelo no nombra comprador. Ejemplo: `espera \
         quinua.productores.parte_sin_comprador < 20%`.",
);

pub static PRICE: Word = Word::new("price", "precio").means(
    "What a stage is paid for one unit of its product. Example: `expect quinoa.agents.price > 5 PEN/kg`.",
    "Lo que se le paga a un eslabón por una unidad de su producto. Ejemplo: `espera quinua.acopio.precio \
         > 5 PEN/kg`.",
);

pub static VALUE_ADDED: Word = Word::new("value_added", "valor_agregado").means(
    "What a stage adds to a unit: its price less what it pays the stage before; of a first stage, all of \
         its price. Example: `expect quinoa.agents.value_added > 1 PEN/kg`.",
    "Lo que un eslabón agrega a una unidad: su precio menos lo que paga al eslabón anterior; del primero, \
         todo su precio. Ejemplo: `espera quinua.acopio.valor_agregado > 1 PEN/kg`.",
);

pub static UNIT_COST: Word = Word::new("unit_cost", "costo_unitario").means(
    "What a stage spends of its own on a unit: stated, or value added less margin. Example: `expect \
         quinoa.agents.unit_cost < 1 PEN/kg`.",
    "Lo que un eslabón gasta de lo suyo en una unidad: declarado, o valor agregado menos margen. Ejemplo: \
         `espera quinua.acopio.costo_unitario < 1 PEN/kg`.",
);

pub static MARGIN: Word = Word::new("margin", "margen").means(
    "What a stage keeps of a unit: stated, or value added less its own costs. Example: `expect \
         quinoa.growers.margin > 0 PEN/kg`.",
    "Lo que le queda a un eslabón por unidad: declarado, o valor agregado menos sus propios costos. \
         Ejemplo: `espera quinua.productores.margen > 0 PEN/kg`.",
);

pub static PRICE_SHARE: Word = Word::new("price_share", "parte_del_precio").means(
    "What a stage adds, as a part of what the last stage is paid, expected; where the chain parts behind \
         the stage, this is no single figure. Example: `expect quinoa.growers.price_share > 30%`.",
    "Lo que un eslabón agrega, como parte de lo que se paga al último, en promedio; si la cadena se \
         divide después del eslabón, no hay una sola cifra. Ejemplo: `espera \
         quinua.productores.parte_del_precio > 30%`.",
);

pub static MARGIN_SHARE: Word = Word::new("margin_share", "parte_del_margen").means(
    "What a stage keeps, as a part of the known margins of the chain, expected; where the chain parts \
         behind the stage, this is no single figure. Example: `expect quinoa.growers.margin_share > 30%`.",
    "Lo que le queda a un eslabón, como parte de los márgenes conocidos de la cadena, en promedio; si la \
         cadena se divide después del eslabón, no hay una sola cifra. Ejemplo: `espera \
         quinua.productores.parte_del_margen > 30%`.",
);

pub static INTAKE: Word = Word::new("intake", "ingreso").means(
    "How many firms enter a programme, over all its phases. Example: `expect support.intake <= 60`.",
    "Cuántas empresas entran a un programa, en todas sus etapas. Ejemplo: `espera apoyo.ingreso <= 60`.",
);

pub static ENTRANTS: Word = Word::new("entrants", "ingresantes").means(
    "How many firms enter a phase, from outside and from the phases before it. Example: `expect \
         support.basic.entrants <= 40`.",
    "Cuántas empresas entran a una etapa, desde fuera y desde las etapas anteriores. Ejemplo: `espera \
         apoyo.básica.ingresantes <= 40`.",
);

pub static FINISHERS: Word = Word::new("finishers", "egresados").means(
    "How many firms finish a phase; of a programme, its last phase that is not renewed. Example: `expect \
         support.finishers >= 20 with 90%`.",
    "Cuántas empresas culminan una etapa; de un programa, su última etapa que no se renueva. Ejemplo: \
         `espera apoyo.egresados >= 20 con 90%`.",
);

pub static DURATION: Word = Word::new("duration", "duración").means(
    "How long a phase lasts; of a programme, from its start to the end of the last phase that is not \
         renewed. Example: `expect support.duration <= 18 months`.",
    "Cuánto dura una etapa; de un programa, desde su inicio hasta el fin de la última etapa que no se \
         renueva. Ejemplo: `espera apoyo.duración <= 18 meses`.",
);

pub static BEGINS: Word = Word::new("begins", "comienza").means(
    "When a phase begins, counted from the start of the programme. Example: `expect \
         support.advanced.begins <= 6 months`.",
    "Cuándo comienza una etapa, contado desde el inicio del programa. Ejemplo: `espera \
         apoyo.avanzada.comienza <= 6 meses`.",
);

pub static ENDS: Word = Word::new("ends", "termina").means(
    "When a phase ends, counted from the start of the programme. Example: `expect support.advanced.ends \
         <= 12 months with 90%`.",
    "Cuándo termina una etapa, contado desde el inicio del programa. Ejemplo: `espera \
         apoyo.avanzada.termina <= 12 meses con 90%`.",
);

pub static COST: Word = Word::new("cost", "costo").means(
    "What a programme or a phase costs, with its renewals within the horizon, at today's prices. Example: \
         `expect support.cost <= 300_000 PEN with 90%`.",
    "Lo que cuesta un programa o una etapa, con sus renovaciones dentro del horizonte, a precios de hoy. \
         Ejemplo: `espera apoyo.costo <= 300_000 PEN con 90%`.",
);

pub static COST_PER_CERTIFIED: Word = Word::new("cost_per_certified", "costo_por_certificada").means(
    "What each firm that a phase certifies costs: of the phase and all before it, expected cost over \
         expected firms. Example: `expect support.basic.cost_per_certified < 2_000 PEN`.",
    "Lo que cuesta cada empresa que una etapa certifica: de la etapa y todas las anteriores, el costo \
         promedio entre las empresas que se espera certificar. Ejemplo: `espera \
         apoyo.básica.costo_por_certificada < 2_000 PEN`.",
);
