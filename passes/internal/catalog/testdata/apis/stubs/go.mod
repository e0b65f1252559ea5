module example.com/stubs

go 1.26.0

require (
	github.com/adam-hanna/jwt-auth/jwt v0.0.0
	github.com/astaxie/beego v0.0.0
)

replace (
	github.com/adam-hanna/jwt-auth/jwt => ./jwtauth
	github.com/astaxie/beego => ./beego
)
