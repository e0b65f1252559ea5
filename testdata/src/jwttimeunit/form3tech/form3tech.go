// SPDX-License-Identifier: Apache-2.0

// Package form3tech states the time of payment tokens with form3tech-oss/jwt-go.
package form3tech

import (
	"time"

	"github.com/form3tech-oss/jwt-go"
)

const life = 40 * time.Minute

func sign(secret []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func seconds(secret []byte) (string, error) {
	return sign(secret, jwt.StandardClaims{
		IssuedAt:  time.Now().Unix(),
		ExpiresAt: time.Now().Add(life).Unix(),
	})
}

func milliseconds(secret []byte) (string, error) {
	return sign(secret, jwt.StandardClaims{
		ExpiresAt: time.Now().Add(life).UnixNano() / 1e6, // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func nanoseconds(secret []byte) (string, error) {
	return sign(secret, &jwt.StandardClaims{
		ExpiresAt: time.Now().Add(life).UnixNano(), // want `exp.*nanoseconds.*\(jwttimeunit\)`
	})
}

func bare(secret []byte) (string, error) {
	return sign(secret, jwt.StandardClaims{
		ExpiresAt: 15000, // want `exp.*number.*\(jwttimeunit\)`
	})
}

func span(secret []byte) (string, error) {
	return sign(secret, jwt.StandardClaims{
		ExpiresAt: int64(life.Seconds()), // want `exp.*\(jwttimeunit\)`
	})
}

// MerchantSession embeds the standard claims.
type MerchantSession struct {
	Device string `json:"device"`
	jwt.StandardClaims
}

func embedded(secret []byte) (string, error) {
	return sign(secret, MerchantSession{"phone", jwt.StandardClaims{
		NotBefore: time.Now().UnixMilli(), // want `nbf.*milliseconds.*\(jwttimeunit\)`
		ExpiresAt: time.Now().Add(life).Unix(),
	}})
}

func embeddedAssigned(secret []byte) (string, error) {
	claims := &MerchantSession{Device: "phone"}
	claims.ExpiresAt = time.Now().Add(life).UnixMilli() // want `exp.*milliseconds.*\(jwttimeunit\)`
	return sign(secret, claims)
}

func embeddedClean(secret []byte) (string, error) {
	claims := &MerchantSession{Device: "phone"}
	claims.ExpiresAt = time.Now().Add(life).UnixMilli() / 1000
	return sign(secret, claims)
}

func mapTime(secret []byte) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["exp"] = time.Now().Add(life) // want `exp.*time\.Time.*\(jwttimeunit\)`
	return token.SignedString(secret)
}

func mapSpan(secret []byte) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["exp"] = time.Minute * 40 // want `exp.*duration.*\(jwttimeunit\)`
	return token.SignedString(secret)
}

func mapClean(secret []byte) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["exp"] = time.Now().Add(life).Unix()
	claims["seen"] = time.Now()
	return token.SignedString(secret)
}
