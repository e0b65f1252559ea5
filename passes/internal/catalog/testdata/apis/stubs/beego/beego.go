// SPDX-License-Identifier: Apache-2.0

// Package beego declares what the tables of beego v1 name; the module itself cannot be had.
package beego

import "github.com/astaxie/beego/context"

// Controller answers a request.
type Controller struct {
	Ctx  *context.Context
	Data map[any]any
}

func (c *Controller) Redirect(url string, code int)              {}
func (c *Controller) SetData(data any)                           {}
func (c *Controller) Abort(code string)                          {}
func (c *Controller) CustomAbort(status int, body string)        {}
func (c *Controller) StopRun()                                   {}
func (c *Controller) ServeJSON(encoding ...bool)                 {}
func (c *Controller) GetString(key string, def ...string) string { return "" }

// AppConfig holds the settings of the program.
var AppConfig *beegoAppConfig

type beegoAppConfig struct{}

func (b *beegoAppConfig) String(key string) string                                { return "" }
func (b *beegoAppConfig) Strings(key string) []string                             { return nil }
func (b *beegoAppConfig) Int(key string) (int, error)                             { return 0, nil }
func (b *beegoAppConfig) Int64(key string) (int64, error)                         { return 0, nil }
func (b *beegoAppConfig) Bool(key string) (bool, error)                           { return false, nil }
func (b *beegoAppConfig) DefaultString(key string, defaultVal string) string      { return "" }
func (b *beegoAppConfig) DefaultStrings(key string, defaultVal []string) []string { return nil }
func (b *beegoAppConfig) DefaultInt(key string, defaultVal int) int               { return 0 }
func (b *beegoAppConfig) DefaultInt64(key string, defaultVal int64) int64         { return 0 }
func (b *beegoAppConfig) DefaultBool(key string, defaultVal bool) bool            { return false }
func (b *beegoAppConfig) DIY(key string) (any, error)                             { return nil, nil }
func (b *beegoAppConfig) GetSection(section string) (map[string]string, error)    { return nil, nil }

func Emergency(v ...any)     {}
func Alert(v ...any)         {}
func Critical(v ...any)      {}
func Error(v ...any)         {}
func Warning(v ...any)       {}
func Warn(v ...any)          {}
func Notice(v ...any)        {}
func Informational(v ...any) {}
func Info(v ...any)          {}
func Debug(v ...any)         {}
func Trace(v ...any)         {}
