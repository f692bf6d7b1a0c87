//! The cases of the source.

use super::Fact;
use crate::tongue::Text;

pub(super) static FACTS: &[Fact] = &[
    Fact {
        id: "K-CUSCO-1",
        text: Text {
            en: "The tourism cluster of Cusco. Core: travel agencies, lodging, restaurants, tourist \
                 transport, specialised operators. Suppliers: food, fuel, hotel and restaurant equipment, \
                 builders, dealers of cars and buses. Related services: crafts, guides, nightlife, \
                 photography, audio and video, porters, laundry. Complementary services: banks, doctors, \
                 water and sewerage, electricity, communications, air transport, IT.",
            es: "El cluster de turismo de Cusco. Núcleo: agencias de viajes, hospedaje, restaurantes, \
                 transporte turístico, operadores especializados. Proveedores: alimentos, combustible, \
                 equipos de hotelería y restaurantes, constructoras, concesionarias de autos y buses. \
                 Servicios afines: artesanía, guía turística, entretenimiento nocturno, fotografía, audio y \
                 video, porteadores, lavandería. Servicios complementarios: bancos, médicos, agua y \
                 alcantarillado, energía eléctrica, comunicaciones, transporte aéreo, informática.",
        },
        what_minka_does: Text {
            en: "A `cluster` in an example, with these four groups.",
            es: "Un `conglomerado` de un ejemplo, con estos cuatro grupos.",
        },
        page: "cluster-cases",
        example: "cusco.red",
    },
    Fact {
        id: "K-CUSCO-2",
        text: Text {
            en: "Segments of Cusco's tourism: cultural (medium development), ecotourism (medium), adventure \
                 (low). Causes: informality, low quality, and large international hotel chains. The slide \
                 shows three ranges of growth, 12–17 %, 7–12 % and 10–15 %; which segment each belongs to is \
                 not certain.",
            es: "Segmentos del turismo de Cusco: cultural (desarrollo medio), ecoturismo (medio), aventura \
                 (bajo). Causas: informalidad, baja calidad y presencia de grandes cadenas hoteleras \
                 internacionales. La lámina muestra tres rangos de crecimiento, 12–17 %, 7–12 % y 10–15 %; no \
                 consta a qué segmento corresponde cada uno.",
        },
        what_minka_does: Text {
            en: "`segment` with `level`, `growth` and `causes`; the example says that the growth figures are \
                 not certainly placed.",
            es: "`segmento` con `nivel`, `crecimiento` y `causas`; el ejemplo advierte que la asignación de \
                 los crecimientos no es segura.",
        },
        page: "cluster-cases",
        example: "cusco.red",
    },
    Fact {
        id: "K-CUSCO-3",
        text: Text {
            en: "The map of the cultural segment. Institutions: guilds (CARETUR, AVTC, guides, transport, \
                 AHORA), cultural and artisan associations, the regional directorate and government, \
                 municipalities, PromPerú, Prompyme, police, INC, INRENA, Indecopi; universities, institutes, \
                 NGOs, churches, clinics. Provinces of Cusco. Clients: tour operators and tourists, from \
                 holiday-makers and students to historians, archaeologists, anthropologists and \
                 photographers.",
            es: "El mapa del segmento cultural. Instituciones: gremios (CARETUR, AVTC, guías, transporte, \
                 AHORA), asociaciones culturales y de artesanos, dirección y gobierno regional, \
                 municipalidades, PromPerú, Prompyme, policía, INC, INRENA, Indecopi; universidades, \
                 institutos, ONG, iglesias, clínicas. Provincias de Cusco. Clientes: tour-operadores y \
                 turistas, desde vacacionistas y estudiantes hasta historiadores, arqueólogos, antropólogos y \
                 fotógrafos.",
        },
        what_minka_does: Text {
            en: "Institutions by sphere, provinces and clients, on the page of the cluster.",
            es: "Instituciones por ámbito, provincias y clientes, en la página del conglomerado.",
        },
        page: "cluster-cases",
        example: "cusco.red",
    },
    Fact {
        id: "K-GAMARRA-1",
        text: Text {
            en: "The clothing cluster of Gamarra, in Lima, ran a programme for the security of its \
                 surroundings.",
            es: "El cluster de confecciones de Gamarra, en Lima, tuvo un programa de seguridad de su entorno.",
        },
        what_minka_does: Text {
            en: "A territorial agreement in an example, with the standard action `local_security`.",
            es: "Un acuerdo territorial de un ejemplo, con la acción estándar `seguridad_local`.",
        },
        page: "cluster-cases",
        example: "gamarra.red",
    },
    Fact {
        id: "K-BACKUS-1",
        text: Text {
            en: "The supplier development of IPAE and Backus, in 8 to 10 months: I selection of firms and a \
                 baseline of the segment; II basic training, accompaniment, bronze certification; III \
                 advanced training, accompaniment, silver certification; IV evaluation and improvement of the \
                 business; V yearly re-certification, gold. Formalisation runs along.",
            es: "El desarrollo de proveedores de IPAE y Backus, en 8 a 10 meses: I selección de MYPE y línea \
                 de base del segmento; II capacitación básica, acompañamiento, certificación bronce; III \
                 capacitación avanzada, acompañamiento, certificación plata; IV evaluación y mejora de \
                 negocios; V re-certificación anual, oro. La formalización va en paralelo.",
        },
        what_minka_does: Text {
            en: "The case as a `programme` of an example: firms by stage with their spread, time and cost to each \
                 certification, renewals, who pays, a calendar, and who may enter.",
            es: "El caso como `programa` de un ejemplo: empresas por etapa con su variación, tiempo y costo hasta \
                 cada certificación, renovaciones, quién paga, un calendario y quién puede entrar.",
        },
        page: "programmes",
        example: "backus_proveedores.red",
    },
];
