use "nowhere.red"
use "../secret.red"
use "/etc/passwd"
use chile
use peruu
use "part.red"
firm inti { territory: cusco }
