# part of imports.red
use "imports.red"
territory cusco "Cusco"
