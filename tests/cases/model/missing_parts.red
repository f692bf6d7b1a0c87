network pool { objective: "x" }
chain visits
agreement town territorial in cusco
environment { change: strong }
action a { dimension: market_access }
model "One"
model "Two"
