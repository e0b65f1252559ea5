// SPDX-License-Identifier: Apache-2.0

package ginjwt

import (
	"os"

	jwt "github.com/appleboy/gin-jwt/v2"
	"github.com/spf13/viper"
)

func unset() (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key: []byte(os.Getenv("GIN_SECRET")), // want `environment variable GIN_SECRET, which nobody tests`
	})
}

func setting() (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key: []byte(viper.GetString("gin.secret")), // want `setting gin.secret, which nobody tests`
	})
}

func setSetting() (*jwt.GinJWTMiddleware, error) {
	if !viper.IsSet("gin.checked") {
		panic("gin.checked is not set")
	}
	return jwt.New(&jwt.GinJWTMiddleware{Key: []byte(viper.GetString("gin.checked"))})
}

// A key that cannot be read as PEM is refused.
func private() (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{SigningAlgorithm: "RS256", PrivKeyBytes: []byte(os.Getenv("GIN_PRIVATE_KEY"))})
}
