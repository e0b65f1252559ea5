// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv3 states the time of course tokens with golang-jwt v3.
package golangjwtv3

import (
	"time"

	"github.com/golang-jwt/jwt"
)

const life = 40 * time.Minute

func sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func seconds(key []byte) (string, error) {
	return sign(key, jwt.StandardClaims{
		IssuedAt:  time.Now().Unix(),
		ExpiresAt: time.Now().Add(life).Unix(),
	})
}

func milliseconds(key []byte) (string, error) {
	return sign(key, jwt.StandardClaims{
		ExpiresAt: time.Now().Add(life).UnixNano() / 1e6, // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func nanoseconds(key []byte) (string, error) {
	return sign(key, &jwt.StandardClaims{
		ExpiresAt: time.Now().Add(life).UnixNano(), // want `exp.*nanoseconds.*\(jwttimeunit\)`
	})
}

func bare(key []byte) (string, error) {
	return sign(key, jwt.StandardClaims{
		ExpiresAt: 15000, // want `exp.*number.*\(jwttimeunit\)`
	})
}

func span(key []byte) (string, error) {
	return sign(key, jwt.StandardClaims{
		ExpiresAt: int64(life.Seconds()), // want `exp.*\(jwttimeunit\)`
	})
}

// StudentSession embeds the standard claims.
type StudentSession struct {
	Device string `json:"device"`
	jwt.StandardClaims
}

func embedded(key []byte) (string, error) {
	return sign(key, StudentSession{"phone", jwt.StandardClaims{
		NotBefore: time.Now().UnixMilli(), // want `nbf.*milliseconds.*\(jwttimeunit\)`
		ExpiresAt: time.Now().Add(life).Unix(),
	}})
}

func embeddedAssigned(key []byte) (string, error) {
	claims := &StudentSession{Device: "phone"}
	claims.ExpiresAt = time.Now().Add(life).UnixMilli() // want `exp.*milliseconds.*\(jwttimeunit\)`
	return sign(key, claims)
}

func embeddedClean(key []byte) (string, error) {
	claims := &StudentSession{Device: "phone"}
	claims.ExpiresAt = time.Now().Add(life).UnixMilli() / 1000
	return sign(key, claims)
}

func mapTime(key []byte) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["exp"] = time.Now().Add(life) // want `exp.*time\.Time.*\(jwttimeunit\)`
	return token.SignedString(key)
}

func mapSpan(key []byte) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["exp"] = time.Minute * 40 // want `exp.*duration.*\(jwttimeunit\)`
	return token.SignedString(key)
}

func mapClean(key []byte) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["exp"] = time.Now().Add(life).Unix()
	claims["seen"] = time.Now()
	return token.SignedString(key)
}
