// SPDX-License-Identifier: Apache-2.0

// Package logs declares what the tables of beego v1 name; the module itself cannot be had.
package logs

func Emergency(f any, v ...any)     {}
func Alert(f any, v ...any)         {}
func Critical(f any, v ...any)      {}
func Error(f any, v ...any)         {}
func Warning(f any, v ...any)       {}
func Warn(f any, v ...any)          {}
func Notice(f any, v ...any)        {}
func Informational(f any, v ...any) {}
func Info(f any, v ...any)          {}
func Debug(f any, v ...any)         {}
func Trace(f any, v ...any)         {}
