firm inti
firm inti
firm sol { territory: cuzco; owner: int }
territory cusco
network pool { members: inti, sool, cusco; promoter: inti; feedback: "Monthly meeting" }
let a = b + 1
