// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"github.com/alecthomas/kong"
	"github.com/golang-jwt/jwt/v5"
	"github.com/knadh/koanf/providers/confmap"
	"github.com/knadh/koanf/v2"
	"github.com/spf13/viper"
	"gopkg.in/ini.v1"
)

func init() {
	viper.SetDefault("http.addr", "listen-on-all-interfaces:8082")
	viper.SetDefault("jwt.secret", "a-viper-default-in-the-tall-grass-1") // want `built-in default key becomes the key of .*\(jwthardkey\)`
}

func signViper(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(viper.GetString("jwt.secret")))
}

func signViperInstance(claims jwt.Claims) (string, error) {
	v := viper.New()
	v.SetDefault("auth.key", "a-viper-default-in-the-tall-grass-2") // want `built-in default key becomes the key of .*\(jwthardkey\)`
	v.AutomaticEnv()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(v.GetString("auth.key")))
}

const viperKey = "session.signing_secret"

func init() {
	viper.SetDefault(viperKey, "a-viper-default-in-the-tall-grass-3") // want `built-in default key becomes the key of .*\(jwthardkey\)`
}

func verifyViper(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return []byte(viper.GetString(viperKey)), nil })
}

func signKoanf(claims jwt.Claims) (string, error) {
	k := koanf.New(".")
	err := k.Load(confmap.Provider(map[string]any{
		"http.addr":  "listen-on-all-interfaces:8083",
		"jwt.signer": "a-default-in-a-map-of-all-defaults-4", // want `built-in default key becomes the key of .*\(jwthardkey\)`
	}, "."), nil)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(k.String("jwt.signer")))
}

type commandLine struct {
	Addr   string `default:"listen-on-all-interfaces:8084" help:"Address to listen on."`
	Secret string `default:"a-default-in-the-tag-of-a-command-line" help:"Secret that signs tokens."` // want `built-in default key becomes the key of .*\(jwthardkey\)`
}

func signKong(claims jwt.Claims) (string, error) {
	var cli commandLine
	kong.Parse(&cli)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(cli.Secret))
}

func signINI(claims jwt.Claims, path string) (string, error) {
	file, err := ini.Load(path)
	if err != nil {
		return "", err
	}
	secret := file.Section("jwt").Key("secret").MustString("a-default-for-a-missing-line-in-a-file") // want `built-in default key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}

type unmarshalled struct {
	Tokens struct {
		Secret string `mapstructure:"secret"`
		Issuer string `mapstructure:"issuer"`
	} `mapstructure:"tokens"`
}

func init() {
	viper.SetDefault("tokens.issuer", "https://login.example.com/realms/nineteen")
	viper.SetDefault("tokens.secret", "a-viper-default-in-the-tall-grass-5") // want `built-in default key becomes the key of .*\(jwthardkey\)`
}

func signUnmarshalled(claims jwt.Claims) (string, error) {
	var cfg unmarshalled
	if err := viper.Unmarshal(&cfg); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(cfg.Tokens.Secret))
}
