// SPDX-License-Identifier: Apache-2.0

// Package dgrijalva states the time of booking tokens with dgrijalva/jwt-go.
package dgrijalva

import (
	"time"

	"github.com/dgrijalva/jwt-go"
)

const life = 40 * time.Minute

func sign(signingKey []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func seconds(signingKey []byte) (string, error) {
	return sign(signingKey, jwt.StandardClaims{
		IssuedAt:  time.Now().Unix(),
		ExpiresAt: time.Now().Add(life).Unix(),
	})
}

func milliseconds(signingKey []byte) (string, error) {
	return sign(signingKey, jwt.StandardClaims{
		ExpiresAt: time.Now().Add(life).UnixNano() / 1e6, // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func nanoseconds(signingKey []byte) (string, error) {
	return sign(signingKey, &jwt.StandardClaims{
		ExpiresAt: time.Now().Add(life).UnixNano(), // want `exp.*nanoseconds.*\(jwttimeunit\)`
	})
}

func bare(signingKey []byte) (string, error) {
	return sign(signingKey, jwt.StandardClaims{
		ExpiresAt: 15000, // want `exp.*number.*\(jwttimeunit\)`
	})
}

func span(signingKey []byte) (string, error) {
	return sign(signingKey, jwt.StandardClaims{
		ExpiresAt: int64(life.Seconds()), // want `exp.*\(jwttimeunit\)`
	})
}

// GuestSession embeds the standard claims.
type GuestSession struct {
	Device string `json:"device"`
	jwt.StandardClaims
}

func embedded(signingKey []byte) (string, error) {
	return sign(signingKey, GuestSession{"phone", jwt.StandardClaims{
		NotBefore: time.Now().UnixMilli(), // want `nbf.*milliseconds.*\(jwttimeunit\)`
		ExpiresAt: time.Now().Add(life).Unix(),
	}})
}

func embeddedAssigned(signingKey []byte) (string, error) {
	claims := &GuestSession{Device: "phone"}
	claims.ExpiresAt = time.Now().Add(life).UnixMilli() // want `exp.*milliseconds.*\(jwttimeunit\)`
	return sign(signingKey, claims)
}

func embeddedClean(signingKey []byte) (string, error) {
	claims := &GuestSession{Device: "phone"}
	claims.ExpiresAt = time.Now().Add(life).UnixMilli() / 1000
	return sign(signingKey, claims)
}

func mapTime(signingKey []byte) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["exp"] = time.Now().Add(life) // want `exp.*time\.Time.*\(jwttimeunit\)`
	return token.SignedString(signingKey)
}

func mapSpan(signingKey []byte) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["exp"] = time.Minute * 40 // want `exp.*duration.*\(jwttimeunit\)`
	return token.SignedString(signingKey)
}

func mapClean(signingKey []byte) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["exp"] = time.Now().Add(life).Unix()
	claims["seen"] = time.Now()
	return token.SignedString(signingKey)
}
