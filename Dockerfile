# The API and the program `verwant`; every dependency as in the lock file, by hash.
FROM python:3.12-slim AS bouw
WORKDIR /bron
COPY requirements.lock .
RUN python -m venv /verwant && /verwant/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY api api
COPY bekendheid bekendheid
COPY cypher cypher
COPY gezag gezag
COPY graph graph
COPY loaders loaders
COPY resolution resolution
RUN /verwant/bin/pip install --no-cache-dir --no-deps .

FROM python:3.12-slim
RUN useradd --system --uid 10001 --home-dir /gegevens --create-home verwant
COPY --from=bouw /verwant /verwant
USER 10001
ENV PATH=/verwant/bin:$PATH PYTHONDONTWRITEBYTECODE=1
VOLUME /gegevens
EXPOSE 8000
ENTRYPOINT ["verwant"]
CMD ["serve"]
