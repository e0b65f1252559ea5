package main

import (
	"os"
	"runtime/pprof"
	"time"
)

func init() {
	if f := os.Getenv("PROF"); f != "" {
		w, _ := os.Create(f)
		pprof.StartCPUProfile(w)
		go func() {
			time.Sleep(200 * time.Second)
			pprof.StopCPUProfile()
		}()
	}
}
func stopProf() { pprof.StopCPUProfile() }
