// SPDX-License-Identifier: Apache-2.0

// Package src holds the test cases of the rules, one folder a rule; this file pins
// the libraries that they use.
package src

import (
	_ "github.com/alecthomas/kong"
	_ "github.com/appleboy/gin-jwt/v2"
	_ "github.com/caarlos0/env/v11"
	_ "github.com/creasty/defaults"
	_ "github.com/dgrijalva/jwt-go"
	_ "github.com/dgrijalva/jwt-go/v4"
	_ "github.com/form3tech-oss/jwt-go"
	_ "github.com/gin-gonic/gin"
	_ "github.com/go-chi/chi/v5"
	_ "github.com/go-chi/render"
	_ "github.com/go-jose/go-jose/v3/jwt"
	_ "github.com/go-jose/go-jose/v4/jwt"
	_ "github.com/gofiber/fiber/v2"
	_ "github.com/golang-jwt/jwt"
	_ "github.com/golang-jwt/jwt/v4"
	_ "github.com/golang-jwt/jwt/v5"
	_ "github.com/kelseyhightower/envconfig"
	_ "github.com/knadh/koanf/providers/confmap"
	_ "github.com/knadh/koanf/v2"
	_ "github.com/labstack/echo-jwt/v4"
	_ "github.com/labstack/echo/v4"
	_ "github.com/lestrrat-go/jwx/jwt"
	_ "github.com/lestrrat-go/jwx/v2/jwt"
	_ "github.com/lestrrat-go/jwx/v3/jwt"
	_ "github.com/nats-io/jwt"
	_ "github.com/spf13/pflag"
	_ "github.com/spf13/viper"
	_ "golang.org/x/oauth2"
	_ "gopkg.in/go-jose/go-jose.v2"
	_ "gopkg.in/ini.v1"
	_ "gopkg.in/square/go-jose.v2"
)
