module github.com/adam-hanna/jwt-auth/jwt

go 1.26.0
