firm inti firm sol
let a = 1 let b = 2
territory cusco; sector tourism
