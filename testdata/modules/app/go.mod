module example.com/app

go 1.26.0

require example.com/service v0.0.0

require (
	example.com/issuer v0.0.0 // indirect
	github.com/golang-jwt/jwt/v5 v5.3.1 // indirect
)

replace (
	example.com/issuer => ../issuer
	example.com/service => ../service
)
