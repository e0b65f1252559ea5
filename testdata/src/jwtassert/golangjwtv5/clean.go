// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"fmt"
	"net/http"
	"os"
	"reflect"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type appClaims struct {
	Name string `json:"name"`
	jwt.RegisteredClaims
}

func checked(claims jwt.MapClaims) (string, error) {
	sub, ok := claims["sub"].(string)
	if !ok {
		return "", errors.New("no subject")
	}
	role, _ := claims["role"].(string)
	return sub + role, nil
}

func testedBefore(claims jwt.MapClaims) string {
	if _, ok := claims["sub"].(string); ok {
		return claims["sub"].(string)
	}
	if _, ok := claims["name"].(string); !ok {
		return ""
	}
	return claims["name"].(string)
}

func switched(claims jwt.MapClaims) (out []string) {
	switch aud := claims["aud"].(type) {
	case string:
		out = append(out, aud)
	case []any:
		for _, a := range aud {
			if s, ok := a.(string); ok {
				out = append(out, s)
			}
		}
	}
	switch v := claims["id"].(type) {
	case float64:
		out = append(out, fmt.Sprint(int64(v)))
	case int64:
		out = append(out, fmt.Sprint(v))
	case int:
		out = append(out, fmt.Sprint(v))
	}
	switch claims["tid"].(type) {
	case string:
		out = append(out, claims["tid"].(string))
	}
	return out
}

func anyNumber(claims jwt.MapClaims) int64 {
	if f, ok := claims["id"].(float64); ok {
		return int64(f)
	}
	if i, ok := claims["id"].(int64); ok {
		return i
	}
	return 0
}

func reflected(claims jwt.MapClaims) float64 {
	level := claims["level"]
	if reflect.TypeOf(level).Kind() == reflect.Float64 {
		return level.(float64)
	}
	return 0
}

func recovered(claims jwt.MapClaims) (sub string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = errors.New("claims of another type")
		}
	}()
	return claims["sub"].(string), nil
}

func catch(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("%v", p)
	}
}

func recoveredElsewhere(claims jwt.MapClaims) (err error) {
	defer catch(&err)
	fmt.Println(claims["sub"].(string))
	return nil
}

// The type of the claims is the one that was handed to the parser.
func typed(raw string) (*appClaims, error) {
	token, err := jwt.ParseWithClaims(raw, &appClaims{}, keyfunc)
	if err != nil {
		return nil, err
	}
	return token.Claims.(*appClaims), nil
}

func eitherWay(raw string) (*appClaims, error) {
	token, err := jwt.ParseWithClaims(raw, &appClaims{}, keyfunc)
	switch {
	case token != nil && token.Valid:
		return token.Claims.(*appClaims), nil
	case errors.Is(err, jwt.ErrTokenExpired):
		return nil, errors.New("expired")
	}
	return nil, err
}

func tried(raw string, keys []jwt.Keyfunc) (*appClaims, error) {
	var token *jwt.Token
	var err error
	for _, k := range keys {
		token, err = jwt.ParseWithClaims(raw, &appClaims{}, k)
		if err != nil || token == nil {
			continue
		}
		break
	}
	if err != nil || token == nil {
		return nil, errors.New("no key fits")
	}
	return token.Claims.(*appClaims), nil
}

func afterExpiry(raw string) (*appClaims, error) {
	token, err := jwt.ParseWithClaims(raw, &appClaims{}, keyfunc)
	if err != nil && token == nil {
		return nil, err
	}
	claims, ok := token.Claims.(*appClaims)
	if !ok {
		return nil, errors.New("no claims")
	}
	return claims, nil
}

// What a program puts into its own claims it knows.
func issue(id string) (string, error) {
	claims := jwt.MapClaims{"sub": id, "exp": time.Now().Add(time.Minute).Unix()}
	fmt.Println(claims["exp"].(int64), claims["sub"].(string))
	token := jwt.New(jwt.SigningMethodHS256)
	own := token.Claims.(jwt.MapClaims)
	own["sub"] = id
	fmt.Println(own["sub"].(string))
	token.Header["kid"] = "1"
	fmt.Println(token.Header["kid"].(string))
	return sign(claims)
}

func sign(claims jwt.MapClaims) (string, error) {
	fmt.Println(claims["exp"].(int64))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A program's own token, from its own file.
func ownToken() string {
	raw, err := os.ReadFile("/var/run/token")
	if err != nil {
		return ""
	}
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(string(raw), claims); err != nil {
		return ""
	}
	return claims["sub"].(string)
}

// Other maps, other contexts.
func elsewhere(r *http.Request, settings map[string]any) (string, jwt.MapClaims) {
	claims := r.Context().Value("other").(jwt.MapClaims)
	return settings["name"].(string), claims
}

func asked(r *http.Request) jwt.MapClaims {
	v := r.Context().Value("claims")
	if v == nil {
		return nil
	}
	return v.(jwt.MapClaims)
}

// The parser has looked for a method of that name.
func byAlg(t *jwt.Token) (any, error) {
	if t.Header["alg"].(string) != "HS256" {
		return nil, jwt.ErrTokenUnverifiable
	}
	return key, nil
}

func checkByAlg(raw string) error {
	_, err := jwt.Parse(raw, byAlg)
	return err
}
