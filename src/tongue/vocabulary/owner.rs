use crate::tongue::Text;

/// What has attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Owner {
    /// `model { … }`.
    Model,
    /// `territory X { … }`.
    Territory,
    /// `sector X { … }`.
    Sector,
    /// `chain X { … }`.
    Chain,
    /// `firm X { … }` and `firms X … { … }`.
    Firm,
    /// `institution X { … }`.
    Institution,
    /// `network X { … }`.
    Network,
    /// `agreement X { … }`.
    Agreement,
    /// `environment { … }` of an arrangement.
    Environment,
    /// `readiness { … }` of an arrangement.
    Readiness,
    /// `cluster X { … }`.
    Cluster,
    /// `segment X { … }` of a cluster.
    Segment,
    /// `stage X { … }` of a chain.
    Stage,
    /// `programme X { … }`.
    Programme,
    /// `phase X { … }` of a programme.
    Phase,
    /// `action X … { … }` of an arrangement.
    Action,
    /// `define action X { … }`.
    ActionDefinition,
    /// `criteria { … }`.
    Criteria,
    /// `profile X { … }`, of the files behind `use peru`.
    Profile,
    /// All of them.
    Any,
}

impl Owner {
    /// How an attribute of it is called: "attribute of a firm".
    pub fn slot(self) -> Text {
        match self {
            Owner::Model => Text { en: "attribute of the model", es: "atributo del modelo" },
            Owner::Territory => Text { en: "attribute of a territory", es: "atributo de un territorio" },
            Owner::Sector => Text { en: "attribute of a sector", es: "atributo de un sector" },
            Owner::Chain => Text { en: "attribute of a chain", es: "atributo de una cadena" },
            Owner::Firm => Text { en: "attribute of a firm", es: "atributo de una empresa" },
            Owner::Institution => Text { en: "attribute of an institution", es: "atributo de una institución" },
            Owner::Network => Text { en: "attribute of a network", es: "atributo de una red" },
            Owner::Agreement => Text { en: "attribute of an agreement", es: "atributo de un acuerdo" },
            Owner::Environment => Text { en: "attribute of the environment", es: "atributo del entorno" },
            Owner::Readiness => Text { en: "attribute of the readiness", es: "atributo de las condiciones" },
            Owner::Cluster => Text { en: "attribute of a cluster", es: "atributo de un conglomerado" },
            Owner::Segment => Text { en: "attribute of a segment", es: "atributo de un segmento" },
            Owner::Stage => Text { en: "attribute of a stage", es: "atributo de un eslabón" },
            Owner::Programme => Text { en: "attribute of a programme", es: "atributo de un programa" },
            Owner::Phase => Text { en: "attribute of a phase", es: "atributo de una etapa" },
            Owner::Action | Owner::ActionDefinition => {
                Text { en: "attribute of an action", es: "atributo de una acción" }
            }
            Owner::Criteria => Text { en: "criterion", es: "criterio" },
            Owner::Profile => Text { en: "attribute of a country's profile", es: "atributo del perfil de un país" },
            Owner::Any => Text { en: "attribute of any declaration", es: "atributo de cualquier declaración" },
        }
    }
}

/// What a name may refer to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A place.
    Territory,
    /// A line of business.
    Sector,
    /// A productive chain.
    Chain,
    /// A stage of a chain.
    Stage,
    /// A firm or a group of like firms.
    Firm,
    /// An institution.
    Institution,
    /// A network.
    Network,
    /// A collective agreement.
    Agreement,
    /// A cluster.
    Cluster,
    /// A support programme.
    Programme,
    /// A market segment of a cluster.
    Segment,
    /// A phase of a programme.
    Phase,
    /// An action of an arrangement.
    Action,
}

impl Kind {
    /// The kind with its article: "a firm", "una empresa".
    pub fn title(self) -> Text {
        match self {
            Kind::Territory => Text { en: "a territory", es: "un territorio" },
            Kind::Sector => Text { en: "a sector", es: "un sector" },
            Kind::Chain => Text { en: "a chain", es: "una cadena" },
            Kind::Stage => Text { en: "a stage", es: "un eslabón" },
            Kind::Firm => Text { en: "a firm", es: "una empresa" },
            Kind::Institution => Text { en: "an institution", es: "una institución" },
            Kind::Network => Text { en: "a network", es: "una red" },
            Kind::Agreement => Text { en: "an agreement", es: "un acuerdo" },
            Kind::Cluster => Text { en: "a cluster", es: "un conglomerado" },
            Kind::Programme => Text { en: "a programme", es: "un programa" },
            Kind::Segment => Text { en: "a segment", es: "un segmento" },
            Kind::Phase => Text { en: "a phase", es: "una etapa" },
            Kind::Action => Text { en: "an action", es: "una acción" },
        }
    }
}
