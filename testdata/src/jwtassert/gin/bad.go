// SPDX-License-Identifier: Apache-2.0

// Package gin asserts claims of gin-jwt and of gin's context.
package gin

import (
	ginjwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v4"
)

func identity(c *gin.Context) interface{} {
	claims := ginjwt.ExtractClaims(c)
	return claims["id"].(string) // want `claim id is asserted to string`
}

func direct(c *gin.Context) string {
	return ginjwt.ExtractClaims(c)["id"].(string) // want `claim id is asserted to string`
}

func auth(c *gin.Context) {
	token, err := jwt.Parse(c.GetHeader("Authorization"), func(*jwt.Token) (interface{}, error) { return []byte(nil), nil })
	if err != nil {
		c.AbortWithStatus(401)
		return
	}
	claims := token.Claims.(jwt.MapClaims)
	c.Set("userID", claims["user_id"])
	c.Set("claims", map[string]interface{}(claims))
	c.Next()
}

func show(c *gin.Context) {
	id := c.MustGet("userID").(float64) // want `claim user_id is asserted to float64`
	claims, _ := c.Get("claims")
	c.JSON(200, gin.H{"id": id, "name": claims.(map[string]interface{})["name"].(string)}) // want `claim name is asserted to string`
}
