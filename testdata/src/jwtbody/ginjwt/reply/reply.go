// SPDX-License-Identifier: Apache-2.0

// Package reply is the one form of a program's answers.
package reply

import "github.com/gin-gonic/gin"

// Envelope puts the data beside a message.
func Envelope(c *gin.Context, status int, data gin.H, message string) {
	c.JSON(status, gin.H{"code": status, "message": message, "data": data})
}
