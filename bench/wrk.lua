-- wrk script: requests out of a file in turn. Environment: LIJVEN (a file with a JSON body a line) and PAD. Prints one
-- line of figures at the end.
local lijven = {}
for regel in io.lines(os.getenv("LIJVEN")) do lijven[#lijven + 1] = regel end
local koppen = { ["Content-Type"] = "application/json", ["Accept-Gezag-Version"] = "2" }
local plek = 0

function request()
  plek = plek % #lijven + 1
  return wrk.format("POST", os.getenv("PAD"), koppen, lijven[plek])
end

function done(samen, duur)
  local fout = samen.errors
  io.write(string.format("UITSLAG %d %d %d %.1f %.1f\n", samen.requests, samen.duration,
    fout.connect + fout.read + fout.write + fout.status + fout.timeout, duur:percentile(50), duur:percentile(99)))
end
