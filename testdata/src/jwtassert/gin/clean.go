// SPDX-License-Identifier: Apache-2.0

package gin

import (
	"errors"

	ginjwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
)

func checked(c *gin.Context) (string, error) {
	id, ok := ginjwt.ExtractClaims(c)["id"].(string)
	if !ok {
		return "", errors.New("no id")
	}
	c.Set("request", "1")
	return id + c.MustGet("request").(string), nil
}

func payload(data interface{}) ginjwt.MapClaims {
	return ginjwt.MapClaims{"id": data.(string)}
}
