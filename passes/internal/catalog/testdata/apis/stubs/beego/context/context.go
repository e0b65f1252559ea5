// SPDX-License-Identifier: Apache-2.0

// Package context declares what the tables of beego v1 name; the module itself cannot be had.
package context

// Context is a request and its response.
type Context struct {
	Input  *BeegoInput
	Output *BeegoOutput
}

func (ctx *Context) Redirect(status int, localurl string)               {}
func (ctx *Context) WriteString(content string)                         {}
func (ctx *Context) GetCookie(key string) string                        { return "" }
func (ctx *Context) SetCookie(name string, value string, others ...any) {}

// BeegoInput is the request.
type BeegoInput struct{}

func (input *BeegoInput) Cookie(key string) string { return "" }
func (input *BeegoInput) Header(key string) string { return "" }
func (input *BeegoInput) Param(key string) string  { return "" }
func (input *BeegoInput) Query(key string) string  { return "" }

// BeegoOutput is the response.
type BeegoOutput struct{}

func (output *BeegoOutput) Header(key, val string)                             {}
func (output *BeegoOutput) Body(content []byte) error                          { return nil }
func (output *BeegoOutput) Cookie(name string, value string, others ...any)    {}
func (output *BeegoOutput) JSON(data any, hasIndent bool, encoding bool) error { return nil }
func (output *BeegoOutput) JSONP(data any, hasIndent bool) error               { return nil }
func (output *BeegoOutput) XML(data any, hasIndent bool) error                 { return nil }
