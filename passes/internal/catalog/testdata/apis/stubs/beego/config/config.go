// SPDX-License-Identifier: Apache-2.0

// Package config declares what the tables of beego v1 name; the module itself cannot be had.
package config

// Configer is a file of settings.
type Configer interface {
	String(key string) string
	Strings(key string) []string
	Int(key string) (int, error)
	Int64(key string) (int64, error)
	Bool(key string) (bool, error)
	DefaultString(key string, defaultVal string) string
	DefaultStrings(key string, defaultVal []string) []string
	DefaultInt(key string, defaultVal int) int
	DefaultInt64(key string, defaultVal int64) int64
	DefaultBool(key string, defaultVal bool) bool
	DIY(key string) (any, error)
	GetSection(section string) (map[string]string, error)
}
